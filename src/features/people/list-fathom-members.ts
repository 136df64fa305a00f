import { DomainError } from "#domain/errors.ts";
import { normalizeEmail } from "#domain/email.ts";
import { openFathom } from "#features/settings/open-fathom.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { getSetting } from "#server/settings/get-setting.ts";

/**
 * The people Fathom names in the workspace's teams, once each, for the import of sales reps.
 * @throws DomainError forbidden · precondition (no key yet), ProviderError
 */
export async function listFathomMembers(ctx: Context): Promise<{ name: string; email: string }[]> {
  requireRole(ctx, "admin");
  const apiKey = await getSetting(ctx, "fathom_api_key");
  if (apiKey === null) throw new DomainError("precondition", "fathom_not_configured");

  const { connection, operations } = await openFathom(ctx, apiKey);
  const members = await operations.listTeamMembers(connection, { team: null });
  const byEmail = new Map<string, { name: string; email: string }>();
  for (const member of members) {
    const email = normalizeEmail(member.email);
    if (email !== null && !byEmail.has(email)) byEmail.set(email, { name: member.name.trim() || email, email });
  }
  return [...byEmail.values()].toSorted((left, right) => left.name.localeCompare(right.name));
}
