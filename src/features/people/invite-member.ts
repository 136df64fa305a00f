import { z } from "zod";

import { Role } from "#domain/actor.ts";
import { EmailInput } from "#features/people/people-input.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { createOneTimeToken } from "#server/crypto/one-time-token.ts";
import { createInvitation } from "#server/db/invitations.ts";
import { env } from "#server/env.ts";
import { invitationMail } from "#server/mail/invitation-mail.ts";
import { sendMail } from "#server/mail/send-mail.ts";

const validForMs = 7 * 24 * 3_600_000;

const InviteInput = z.strictObject({ email: EmailInput, role: Role, teamId: z.uuid().nullable() });

export type SentInvitation = {
  /** The only time the link is known: its token is stored as a hash. */
  link: string;
  /** False when the mail could not go out; the link still works when somebody passes it on. */
  mailed: boolean;
};

/**
 * Invites somebody by mail for seven days. A new invitation replaces an open one for the same address.
 * @throws DomainError forbidden · conflict (already a member), ZodError
 */
export async function inviteMember(ctx: Context, input: z.input<typeof InviteInput>): Promise<SentInvitation> {
  requireRole(ctx, "admin");
  const { email, role, teamId } = InviteInput.parse(input);
  const { token, hash } = createOneTimeToken();
  const expiresAt = new Date(ctx.now().getTime() + validForMs);
  await createInvitation(ctx.db, ctx.actor, {
    email,
    role,
    teamId,
    tokenHash: hash,
    expiresAt: expiresAt.toISOString(),
  });

  const link = `${env().APP_URL}/invite/${token}`;
  return { link, mailed: await mailInvitation(ctx, { email, role, link, expiresAt }) };
}

async function mailInvitation(
  ctx: Context,
  { email, role, link, expiresAt }: { email: string; role: Role; link: string; expiresAt: Date },
): Promise<boolean> {
  const { actor } = ctx;
  const sender =
    actor.kind === "user"
      ? { name: actor.email, locale: actor.locale, timeZone: actor.timeZone }
      : { name: "Koppel", locale: "nl" as const, timeZone: "Europe/Amsterdam" };
  const mail = invitationMail(sender.locale, {
    to: email,
    link,
    invitedBy: sender.name,
    role,
    expiresAt,
    timeZone: sender.timeZone,
  });
  try {
    await sendMail(mail, ctx.now());
    return true;
  } catch (error) {
    ctx.log.error({ err: error }, "An invitation could not be mailed; its link can still be passed on");
    return false;
  }
}
