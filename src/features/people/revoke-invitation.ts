import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { revokeInvitation as revoke } from "#server/db/invitations.ts";

/** @throws DomainError forbidden · not_found */
export async function revokeInvitation(ctx: Context, { id }: { id: string }): Promise<void> {
  requireRole(ctx, "admin");
  await revoke(ctx.db, ctx.actor, id);
}
