import { DomainError } from "#domain/errors.ts";
import { firstRunHours } from "#domain/sync-window.ts";
import { beginSync, type StartedSync } from "#features/sync/start-fathom-sync.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { findSalesRep } from "#server/db/sales-reps.ts";

/** Somebody is looking at a button that turns; what is left after this long goes to a job. */
const patienceMs = 25_000;

/**
 * "Ververs" on a rep's page: reads the rep's meetings of the last thirty days now. For admins and managers,
 * and for a rep's own page.
 * @throws DomainError forbidden · not_found · conflict `sales_rep_archived` · precondition `fathom_not_configured`
 */
export async function refreshSalesRep(ctx: Context, input: { salesRepId: string }): Promise<StartedSync> {
  requireRole(ctx, "admin", "manager", "rep");
  const rep = await findSalesRep(ctx.db, input.salesRepId);
  if (rep === null) throw new DomainError("not_found", "sales_rep_not_found");
  const { actor } = ctx;
  if (actor.kind === "user" && actor.role === "rep" && rep.profileId !== actor.userId) {
    throw new DomainError("forbidden", "forbidden");
  }
  if (rep.archivedAt !== null) throw new DomainError("conflict", "sales_rep_archived");
  return beginSync(ctx, {
    trigger: "rep_refresh",
    hours: firstRunHours,
    recorderEmail: rep.email,
    mode: "inline",
    deadlineMs: patienceMs,
  });
}
