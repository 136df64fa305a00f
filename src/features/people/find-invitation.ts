import type { Role } from "#domain/actor.ts";
import type { Context } from "#server/context.ts";
import { hashOneTimeToken } from "#server/crypto/one-time-token.ts";
import { findInvitation as findByHash } from "#server/db/invitations.ts";

export type OpenInvitation = { email: string; role: Role; teamName: string | null; expiresAt: string };

/** What whoever holds the link may see before signing in; null when it is used, withdrawn, expired or unknown. */
export async function findInvitation(
  ctx: Pick<Context, "db">,
  { token }: { token: string },
): Promise<OpenInvitation | null> {
  const invitation = await findByHash(ctx.db, hashOneTimeToken(token));
  if (!invitation || invitation.state !== "open") return null;
  const { email, role, teamName, expiresAt } = invitation;
  return { email, role, teamName, expiresAt };
}
