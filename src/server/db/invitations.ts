import "server-only";

import { z } from "zod";

import { type Actor, Role } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { camelCase, instant } from "#server/db/row.ts";

const columns =
  "id, email, role, team_id, expires_at, accepted_at, accepted_by, revoked_at, created_by, created_at" as const;

const Invitation = z
  .object({
    id: z.string(),
    email: z.string(),
    role: Role,
    team_id: z.string().nullable(),
    expires_at: instant,
    accepted_at: instant.nullable(),
    accepted_by: z.string().nullable(),
    revoked_at: instant.nullable(),
    created_by: z.string().nullable(),
    created_at: instant,
  })
  .transform(camelCase);
/** A single-use link for one address. Its token is only in the mail. */
export type Invitation = z.infer<typeof Invitation>;

const OpenedInvitation = z
  .object({
    email: z.string(),
    role: Role,
    team_name: z.string().nullable(),
    expires_at: instant,
    state: z.enum(["open", "used", "revoked", "expired"]),
  })
  .transform(camelCase);
/** What somebody who holds the link may see of it before signing in. */
export type OpenedInvitation = z.infer<typeof OpenedInvitation>;

/** Newest first; for admins. */
export async function listInvitations(db: Db): Promise<Invitation[]> {
  const rows = unwrap(
    await db.read.from("invitations").select(columns).order("created_at", { ascending: false }).limit(500),
  );
  return z.array(Invitation).parse(rows);
}

/** The invitation behind a link, whatever became of it; null when there is none. `tokenHash` is SHA-256 in hex. */
export async function findInvitation(db: Db, tokenHash: string): Promise<OpenedInvitation | null> {
  const rows = unwrap(await db.write.rpc("find_invitation", { p_token_hash: tokenHash }));
  return z.array(OpenedInvitation).parse(rows)[0] ?? null;
}

type NewInvitation = { email: string; role: Role; teamId: string | null; tokenHash: string; expiresAt: string };

/**
 * Replaces an open invitation for the same address.
 * @throws DomainError conflict `already_member`, forbidden
 */
export async function createInvitation(db: Db, actor: Actor, invitation: NewInvitation): Promise<Invitation> {
  return Invitation.parse(
    unwrap(
      await db.write.rpc("create_invitation", {
        p_actor: actorJson(actor),
        p_email: invitation.email,
        p_role: invitation.role,
        p_team_id: nullable(invitation.teamId),
        p_token_hash: invitation.tokenHash,
        p_expires_at: invitation.expiresAt,
      }),
    ),
  );
}

/** @throws DomainError not_found `invitation_not_found` when it is not open any more, forbidden */
export async function revokeInvitation(db: Db, actor: Actor, id: string): Promise<void> {
  unwrap(await db.write.rpc("revoke_invitation", { p_actor: actorJson(actor), p_id: id }));
}
