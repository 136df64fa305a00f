import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { deleteTeam as remove } from "#server/db/teams.ts";

/** Its people and reps stay, without a team. @throws DomainError forbidden · not_found */
export async function deleteTeam(ctx: Context, { id }: { id: string }): Promise<void> {
  requireRole(ctx, "admin");
  await remove(ctx.db, ctx.actor, id);
}
