import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { correctMeetingRep } from "#server/db/correct-meeting-rep.ts";

/**
 * Says whose meeting it really is. A later sync leaves the correction alone.
 * @throws DomainError forbidden (a manager, for a rep outside the team) · not_found
 */
export async function correctSalesRep(
  ctx: Context,
  { meetingId, salesRepId }: { meetingId: string; salesRepId: string },
): Promise<void> {
  requireRole(ctx, "admin", "manager");
  await correctMeetingRep(ctx.db, ctx.actor, meetingId, salesRepId);
}
