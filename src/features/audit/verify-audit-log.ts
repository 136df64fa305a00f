import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { verifyAuditChain } from "#server/db/audit.ts";

/** Recomputes the chain of the audit log; the ids of rows that do not fit, none when nobody tampered. @throws DomainError forbidden */
export async function verifyAuditLog(ctx: Context): Promise<{ brokenIds: number[] }> {
  requireRole(ctx, "admin");
  return { brokenIds: await verifyAuditChain(ctx.db) };
}
