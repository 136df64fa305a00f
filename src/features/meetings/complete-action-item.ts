import type { Context } from "#server/context.ts";
import { completeActionItem as complete, type ActionItem } from "#server/db/complete-action-item.ts";

/**
 * Ticks an action item off, or on again. A later sync leaves the choice alone.
 * @throws DomainError not_found, for somebody else's meeting as well
 */
export async function completeActionItem(
  ctx: Context,
  { actionItemId, completed }: { actionItemId: string; completed: boolean },
): Promise<ActionItem> {
  return complete(ctx.db, ctx.actor, actionItemId, completed);
}
