import { DomainError } from "#domain/errors.ts";
import { beginSync, type StartedSync } from "#features/sync/start-fathom-sync.ts";
import type { Context } from "#server/context.ts";
import { findSalesRep } from "#server/db/sales-reps.ts";
import { listSkippedMeetings } from "#server/db/skipped-meetings.ts";

/** Fathom filters by the second; a meeting made in the very same one must not fall out. */
const graceMs = 60_000;

/**
 * For the job after a rep was added or restored: fetches what was skipped for want of the rep, from the oldest such meeting
 * on. Null when nothing was.
 * @throws DomainError conflict `sync_already_running`, so that the queue comes back later
 */
export async function syncAddedRep(ctx: Context, input: { salesRepId: string }): Promise<StartedSync | null> {
  const rep = await findSalesRep(ctx.db, input.salesRepId);
  if (rep === null || rep.archivedAt !== null) return null;
  const skipped = await listSkippedMeetings(ctx.db, { recorderEmail: rep.email, limit: 1000 });
  const created = skipped.flatMap(({ sourceCreatedAt }) =>
    sourceCreatedAt === null ? [] : [Date.parse(sourceCreatedAt)],
  );
  if (created.length === 0) return null;
  const started = await beginSync(ctx, {
    trigger: "rep_added",
    from: new Date(Math.min(...created) - graceMs).toISOString(),
    to: ctx.now().toISOString(),
    recorderEmail: rep.email,
    mode: "queued",
  });
  // An orphan that was carried on is not this rep's run either: both times the queue tries again.
  if (started.outcome !== "started") throw new DomainError("conflict", "sync_already_running");
  return started;
}
