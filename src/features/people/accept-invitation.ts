import { requireUser } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { hashOneTimeToken } from "#server/crypto/one-time-token.ts";
import { acceptInvitation as accept } from "#server/db/profiles.ts";

/**
 * Gives the signed-in person the role of an invitation: once, in time, and only at the address it was sent to.
 * @throws DomainError not_found · forbidden (another address) · conflict (used, withdrawn, expired)
 */
export async function acceptInvitation(ctx: Context, { token }: { token: string }): Promise<void> {
  const { userId } = requireUser(ctx);
  await accept(ctx.db, { tokenHash: hashOneTimeToken(token), userId });
}
