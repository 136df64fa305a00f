import { DomainError } from "#domain/errors.ts";
import type { StartedSync } from "#features/sync/start-fathom-sync.ts";
import type { Context } from "#server/context.ts";

/** Vercel ends a function after `maxDuration` (60 s here); by then the rest is a job's. */
export const syncDeadlineMs = 50_000;

/**
 * The brief's answer, plus `updated` and `hasMore`. `processed` counts what Fathom sent; `errors` the items that could not be
 * stored, and the failure that ended the run, if one did.
 * @throws DomainError conflict `sync_already_running`
 */
export function syncAnswer(ctx: Context, { outcome, run, hasMore }: StartedSync, startedAt: Date): Response {
  if (outcome === "busy") throw new DomainError("conflict", "sync_already_running");
  const isFine = run.status === "succeeded" || hasMore;
  const body = {
    success: isFine,
    processed: run.found,
    imported: run.imported,
    updated: run.updated,
    skipped: run.skipped,
    errors: run.failed + (isFine ? 0 : 1),
    hasMore,
    lastSyncTime: run.finishedAt ?? ctx.now().toISOString(),
    duration_ms: ctx.now().getTime() - startedAt.getTime(),
    message: isFine
      ? hasMore
        ? "Sync continues in the background"
        : "Sync completed successfully"
      : failureOf(run.errorKind),
  };
  return Response.json(body, { status: isFine ? 200 : run.errorKind === "transient" ? 503 : 502 });
}

function failureOf(kind: string | null): string {
  if (kind === "auth") return "Fathom refused the API key: save a new one under Settings";
  if (kind === "transient") return "Fathom could not be reached: the next run carries on";
  return `Sync stopped early (${kind ?? "cancelled"}): the next run carries on`;
}
