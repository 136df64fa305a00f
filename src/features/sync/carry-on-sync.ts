import type { SyncRun } from "#domain/sync-run.ts";
import { runFathomSync } from "#features/sync/run-fathom-sync.ts";
import type { Context } from "#server/context.ts";
import { findActiveSyncRun } from "#server/db/list-sync-runs.ts";

/**
 * Finds a run whose worker died (its lease ran out, or its job is locked by a process that is gone) and carries it on from
 * where it stood. Null when there is none.
 */
export async function carryOnSync(
  ctx: Context,
  input: { deadline: Date | null; stop?: AbortSignal },
): Promise<SyncRun | null> {
  const run = await findActiveSyncRun(ctx.db, "fathom");
  if (run === null || !isOrphaned(run, ctx.now())) return null;
  return runFathomSync(ctx, { runId: run.id, ...input });
}

/** A queued run is left to its own job: graphile-worker keeps that until it is done. */
function isOrphaned(run: SyncRun, now: Date): boolean {
  const until = run.status === "waiting" ? run.resumeAt : run.status === "running" ? run.leaseUntil : null;
  return until !== null && Date.parse(until) < now.getTime();
}
