import type { SyncRun } from "#domain/sync-run.ts";
import { driveSync } from "#features/sync/drive-sync.ts";
import { leaseSeconds } from "#features/sync/meeting-batch.ts";
import type { Context } from "#server/context.ts";
import { claimSyncRun } from "#server/db/sync-runs.ts";

/** For the job: carries a run on from its cursor, unless it is over or in somebody else's hands. */
export async function runFathomSync(
  ctx: Context,
  input: { runId: string; deadline: Date | null; stop?: AbortSignal },
): Promise<SyncRun> {
  const { run, claimed, holder } = await claimSyncRun(ctx.db, { runId: input.runId, leaseSeconds });
  if (!claimed) {
    ctx.log.info({ runId: run.id, status: run.status }, "The sync run is over or somebody else is working on it");
    return run;
  }
  const { deadline, stop } = input;
  return driveSync(ctx, { run, holder }, { deadline, mayRetryLater: true, ...(stop && { stop }) });
}
