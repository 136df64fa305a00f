import { DomainError } from "#domain/errors.ts";
import { maxWindowHours } from "#domain/sync-window.ts";
import { beginSync, type StartedSync } from "#features/sync/start-fathom-sync.ts";
import type { Context } from "#server/context.ts";
import { listSalesReps } from "#server/db/sales-reps.ts";
import { listSkippedMeetings, type SkippedMeeting } from "#server/db/skipped-meetings.ts";

/** Fathom filters by the second; a meeting made in the very same one must not fall out. */
const graceMs = 60_000;
/** More than this are not listed; then the widest window is read. */
const listedAtMost = 1000;

/**
 * For the job after reps were added or restored: fetches what was skipped for want of them, from the oldest such meeting on.
 * Reps who were added together share one job and one run. Null when nothing (more) is missing.
 * @throws DomainError conflict `sync_already_running` unless all of it is there now, so that the queue comes back later
 */
export async function syncAddedReps(
  ctx: Context,
  input: { deadline: Date | null; stop?: AbortSignal },
): Promise<StartedSync | null> {
  const reps = await listSalesReps(ctx.db);
  const known = new Set(reps.filter(({ archivedAt }) => archivedAt === null).map(({ email }) => email));
  const skipped = await listSkippedMeetings(ctx.db, { limit: listedAtMost });
  const wanted = skipped.filter(({ reason, recorderEmail }) => {
    return (reason === "unknown_rep" || reason === "archived_rep") && known.has(recorderEmail ?? "");
  });
  const [recorder, ...others] = new Set(wanted.map(({ recorderEmail }) => recorderEmail));
  const isCutOff = skipped.length >= listedAtMost;
  if (!recorder && !isCutOff) return null;

  const now = ctx.now();
  const started = await beginSync(ctx, {
    trigger: "rep_added",
    from: windowFrom(wanted, isCutOff, now),
    to: now.toISOString(),
    ...(recorder && others.length === 0 && !isCutOff && { recorderEmail: recorder }),
    mode: "inline",
    ...(input.deadline && { deadlineMs: input.deadline.getTime() - now.getTime() }),
    ...(input.stop && { stop: input.stop }),
  });
  if (started.outcome === "started" && started.run.status === "succeeded") return started;
  throw new DomainError("conflict", "sync_already_running");
}

function windowFrom(wanted: readonly SkippedMeeting[], isCutOff: boolean, now: Date): string {
  const widest = now.getTime() - maxWindowHours * 3_600_000;
  const created = wanted.flatMap(({ sourceCreatedAt }) =>
    sourceCreatedAt === null ? [] : [Date.parse(sourceCreatedAt)],
  );
  const oldest = isCutOff || created.length === 0 ? widest : Math.min(...created) - graceMs;
  return new Date(oldest).toISOString();
}
