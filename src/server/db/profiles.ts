import "server-only";

import { z } from "zod";

import { type Actor, Locale, Role } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { readAll } from "#server/db/read-all.ts";
import { camelCase, instant } from "#server/db/row.ts";

const Theme = z.enum(["light", "dark", "system"]);
type Theme = z.infer<typeof Theme>;

const Profile = z
  .object({
    id: z.string(),
    email: z.string(),
    full_name: z.string().nullable(),
    role: Role.nullable(),
    team_id: z.string().nullable(),
    locale: Locale,
    time_zone: z.string(),
    theme: Theme,
    created_at: instant,
    updated_at: instant,
  })
  .transform(camelCase);
/** Somebody who signs in. `role` null = waiting to be let in. */
export type Profile = z.infer<typeof Profile>;

/** A person's profile, if the reader may see it; null otherwise. */
export async function findProfile(db: Db, id: string): Promise<Profile | null> {
  return Profile.nullable().parse(unwrap(await db.read.from("profiles").select().eq("id", id).maybeSingle()));
}

/** Everybody who ever signed up, pending ones first. For admins. */
export async function listMembers(db: Db): Promise<Profile[]> {
  const rows = await readAll((afterId, limit) =>
    db.read.from("profiles").select().gt("id", afterId).order("id").limit(limit),
  );
  const rank = ({ role }: Profile): number => (role === null ? -1 : Role.options.indexOf(role));
  return z
    .array(Profile)
    .parse(rows)
    .toSorted((one, other) => rank(one) - rank(other) || one.email.localeCompare(other.email));
}

type NewPerson = { userId: string; email: string; fullName: string; locale: Locale };

/** The profile of somebody who signed in, made at their first visit; the first person ever becomes admin. */
export async function ensureProfile(db: Db, person: NewPerson): Promise<Profile> {
  return Profile.parse(
    unwrap(
      await db.write.rpc("ensure_profile", {
        p_user_id: person.userId,
        p_email: person.email,
        p_full_name: person.fullName,
        p_locale: person.locale,
      }),
    ),
  );
}

type ProfileChanges = { fullName?: string; locale?: Locale; timeZone?: string; theme?: Theme };

/** The actor's own name, language, zone and look; what is absent stays. */
export async function updateProfile(db: Db, actor: Actor, changes: ProfileChanges): Promise<Profile> {
  return Profile.parse(
    unwrap(
      await db.write.rpc("update_profile", {
        p_actor: actorJson(actor),
        p_full_name: nullable(changes.fullName ?? null),
        p_locale: nullable(changes.locale ?? null),
        p_time_zone: nullable(changes.timeZone ?? null),
        p_theme: nullable(changes.theme ?? null),
      }),
    ),
  );
}

type Membership = { profileId: string; role: Role | null; teamId: string | null };

/**
 * What somebody may do and where they belong.
 * @throws DomainError conflict `last_admin`, not_found `member_not_found`, forbidden
 */
export async function setMember(db: Db, actor: Actor, membership: Membership): Promise<Profile> {
  return Profile.parse(
    unwrap(
      await db.write.rpc("set_member", {
        p_actor: actorJson(actor),
        p_profile_id: membership.profileId,
        p_role: nullable(membership.role),
        p_team_id: nullable(membership.teamId),
      }),
    ),
  );
}

/**
 * Lets the person in whose link this is.
 * @throws DomainError not_found `invitation_not_found`, forbidden `invitation_other_email`, conflict `invitation_used`,
 * `invitation_revoked`, `invitation_expired`
 */
export async function acceptInvitation(db: Db, input: { tokenHash: string; userId: string }): Promise<Profile> {
  return Profile.parse(
    unwrap(await db.write.rpc("accept_invitation", { p_token_hash: input.tokenHash, p_user_id: input.userId })),
  );
}
