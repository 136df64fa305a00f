import "server-only";

import type { Locale, UserActor } from "#domain/actor.ts";
import { findFullName, verifyAccessToken } from "#server/auth/verify-access-token.ts";
import type { Context } from "#server/context.ts";
import { createServiceClient, createUserClient, type Db } from "#server/db/client.ts";
import { ensureProfile, findProfile, updateProfile, type Profile } from "#server/db/profiles.ts";
import { log as processLog, type Logger } from "#server/log.ts";
import { getSetting } from "#server/settings/get-setting.ts";

export type UserContext = Context & { actor: UserActor };

type Circumstances = {
  ipAddress: string | null;
  /** For somebody who has no profile yet. */
  locale: Locale;
  log?: Logger;
};

/**
 * The context of the person an access token belongs to, or null when the token is not valid. Two requests: the token (none
 * with asymmetric keys) and the profile. Somebody's first visit creates the profile, without a role unless they are the first.
 */
export async function contextForToken(accessToken: string, circumstances: Circumstances): Promise<UserContext | null> {
  const person = await verifyAccessToken(accessToken);
  if (!person) return null;

  const ctx = {
    db: hideFromReact({ read: createUserClient(accessToken), write: createServiceClient() }),
    now: () => new Date(),
    log: (circumstances.log ?? processLog).child({ userId: person.userId }),
  };
  const known = await findProfile(ctx.db, person.userId);
  // Also when somebody changed their address at the auth server.
  const isCurrent = known !== null && known.email === person.email.toLowerCase();
  const fullName = person.fullName === "" && !known ? await findFullName(accessToken) : person.fullName;
  const profile = isCurrent
    ? known
    : await ensureProfile(ctx.db, { ...person, fullName, locale: circumstances.locale });
  const actor = actorOf(profile, circumstances.ipAddress);
  return known === null ? { ...ctx, actor: await inWorkspaceZone(ctx, actor) } : { ...ctx, actor };
}

/**
 * In development React copies every prop of a server component into its debug stream, and a database client breaks that
 * stream: the page never ends. What is not enumerable is not copied.
 */
function hideFromReact(db: Db): Db {
  return Object.defineProperties(db, { read: { enumerable: false }, write: { enumerable: false } });
}

function actorOf(profile: Profile, ipAddress: string | null): UserActor {
  const { id, email, role, locale, timeZone } = profile;
  return { kind: "user", userId: id, email, role, locale, timeZone, ipAddress };
}

/** Somebody new starts in the workspace's zone, and may choose another. */
async function inWorkspaceZone(ctx: Omit<Context, "actor">, actor: UserActor): Promise<UserActor> {
  const timeZone = await getSetting(ctx, "workspace_time_zone");
  if (timeZone === actor.timeZone) return actor;
  return actorOf(await updateProfile(ctx.db, actor, { timeZone }), actor.ipAddress);
}
