import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { archiveSalesRep as archive } from "#server/db/sales-reps.ts";

/** Their meetings stay; new ones are skipped from now on. @throws DomainError forbidden · not_found */
export async function archiveSalesRep(ctx: Context, { id }: { id: string }): Promise<void> {
  requireRole(ctx, "admin");
  await archive(ctx.db, ctx.actor, id);
}
