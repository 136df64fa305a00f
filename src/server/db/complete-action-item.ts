import "server-only";

import type { z } from "zod";

import type { Actor } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { ActionItemRow } from "#server/db/meeting-detail-row.ts";

export type ActionItem = z.infer<typeof ActionItemRow>;

/** Ticks or unticks; a sync keeps that answer. @throws DomainError not_found for what the actor may not see */
export async function completeActionItem(db: Db, actor: Actor, id: string, completed: boolean): Promise<ActionItem> {
  return ActionItemRow.parse(
    unwrap(await db.write.rpc("complete_action_item", { p_actor: actorJson(actor), p_id: id, p_completed: completed })),
  );
}
