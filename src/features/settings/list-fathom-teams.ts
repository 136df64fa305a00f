import { DomainError } from "#domain/errors.ts";
import { openFathom } from "#features/settings/open-fathom.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { getSetting } from "#server/settings/get-setting.ts";

/**
 * The names of the teams at Fathom, for the choice of which to read.
 * @throws DomainError forbidden · precondition (no key yet), ProviderError
 */
export async function listFathomTeams(ctx: Context): Promise<{ name: string }[]> {
  requireRole(ctx, "admin");
  const apiKey = await getSetting(ctx, "fathom_api_key");
  if (apiKey === null) throw new DomainError("precondition", "fathom_not_configured");
  const { connection, operations } = await openFathom(ctx, apiKey);
  return operations.listTeams(connection);
}
