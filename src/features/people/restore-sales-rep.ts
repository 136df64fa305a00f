import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { restoreSalesRep as restore } from "#server/db/sales-reps.ts";

/** Takes a rep out of the archive; what was skipped meanwhile is fetched by a job. @throws DomainError forbidden · not_found */
export async function restoreSalesRep(ctx: Context, { id }: { id: string }): Promise<void> {
  requireRole(ctx, "admin");
  await restore(ctx.db, ctx.actor, id);
}
