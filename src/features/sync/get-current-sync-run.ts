import type { SyncRun } from "#domain/sync-run.ts";
import type { Context } from "#server/context.ts";
import { findActiveSyncRun, listSyncRuns } from "#server/db/list-sync-runs.ts";

/** The run that is going on, else the newest one this person may see, so that whoever watches also sees how it ended. */
export async function getCurrentSyncRun(ctx: Context): Promise<SyncRun | null> {
  const active = await findActiveSyncRun(ctx.db, "fathom");
  if (active !== null) return active;
  const [newest] = await listSyncRuns(ctx.db, { limit: 1 });
  return newest ?? null;
}
