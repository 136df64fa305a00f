import "server-only";

import type { Actor } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";

/**
 * Gives the meeting to another rep; a sync leaves it there. For admins, and managers between reps they both see.
 * @throws DomainError not_found `meeting_not_found` | `sales_rep_not_found`, forbidden
 */
export async function correctMeetingRep(db: Db, actor: Actor, meetingId: string, salesRepId: string): Promise<void> {
  unwrap(
    await db.write.rpc("correct_meeting_rep", {
      p_actor: actorJson(actor),
      p_meeting_id: meetingId,
      p_sales_rep_id: salesRepId,
    }),
  );
}
