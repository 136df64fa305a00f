import { DomainError } from "#domain/errors.ts";
import { isActiveSync, type SyncRun, type SyncTrigger } from "#domain/sync-run.ts";
import { firstRunHours, overlapHours, windowOfHours } from "#domain/sync-window.ts";
import { driveSync } from "#features/sync/drive-sync.ts";
import { leaseSeconds } from "#features/sync/meeting-batch.ts";
import { findSyncSettings } from "#features/sync/open-sync-connection.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { startSyncRun } from "#server/db/sync-runs.ts";

export type StartSyncInput = {
  trigger: SyncTrigger;
  /** For this run only. Without hours or a range: since the last complete run, with two days of overlap. */
  hours?: number;
  from?: string;
  to?: string;
  recorderEmail?: string;
  /** `inline` works now, at most `deadlineMs`; `queued` leaves it to a job. */
  mode: "inline" | "queued";
  deadlineMs?: number;
  /** A worker that wants to end puts the run down. */
  stop?: AbortSignal;
};

export type StartedSync = {
  /** `busy`: another run is alive and this one was not started · `resumed`: an orphaned run was carried on instead. */
  outcome: "started" | "resumed" | "busy";
  run: SyncRun;
  /** A job, or whoever took the run over, carries it on. */
  hasMore: boolean;
};

/**
 * Starts reading meetings from Fathom. One run at a time, however many ask.
 * @throws DomainError forbidden · precondition `fathom_not_configured`
 */
export async function startFathomSync(ctx: Context, input: StartSyncInput): Promise<StartedSync> {
  requireRole(ctx, "admin");
  return beginSync(ctx, input);
}

/** The same for verbs with a check of their own. */
export async function beginSync(ctx: Context, input: StartSyncInput): Promise<StartedSync> {
  const startedAt = ctx.now();
  if ((await findSyncSettings(ctx)) === null) throw new DomainError("precondition", "fathom_not_configured");
  const window = windowOf(input, startedAt);
  const { run, outcome, holder } = await startSyncRun(ctx.db, ctx.actor, {
    integration: "fathom",
    trigger: input.trigger,
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    recorderEmail: input.recorderEmail ?? null,
    status: input.mode === "inline" ? "running" : "queued",
    enqueue: true,
    leaseSeconds,
    overlapHours,
    firstRunHours,
  });
  if (outcome === "busy" || input.mode === "queued") return { outcome, run, hasMore: true };
  const deadline = input.deadlineMs === undefined ? null : new Date(startedAt.getTime() + input.deadlineMs);
  const held = { run, holder };
  const driven = await driveSync(ctx, held, {
    deadline,
    mayRetryLater: false,
    ...(input.stop && { stop: input.stop }),
  });
  return { outcome, run: driven, hasMore: isActiveSync(driven.status) };
}

function windowOf({ hours, from, to }: StartSyncInput, now: Date): { from: string; to: string } | null {
  if (hours !== undefined) return windowOfHours(hours, now);
  if (from !== undefined) return { from, to: to ?? now.toISOString() };
  return null;
}
