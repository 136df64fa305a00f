import type { SyncRun } from "#domain/sync-run.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { cancelSyncRun } from "#server/db/sync-runs.ts";

/** Ends a run where it stands; what it has read stays. @throws DomainError forbidden, not_found */
export async function cancelFathomSync(ctx: Context, input: { runId: string }): Promise<SyncRun> {
  requireRole(ctx, "admin");
  return cancelSyncRun(ctx.db, ctx.actor, input.runId);
}
