import { DomainError } from "#domain/errors.ts";
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
  try {
    return await complete(ctx.db, ctx.actor, actionItemId, completed);
  } catch (error) {
    // "Not yours" and "not there" must not be told apart.
    if (error instanceof DomainError && error.kind === "not_found") {
      throw new DomainError("not_found", "action_item_not_found", { cause: error });
    }
    throw error;
  }
}
