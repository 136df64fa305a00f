import "server-only";

import type { Locale } from "#domain/actor.ts";
import { verifyAccessToken } from "#server/auth/verify-access-token.ts";
import type { Context } from "#server/context.ts";
import { createServiceClient, createUserClient } from "#server/db/client.ts";
import { ensureProfile, findProfile } from "#server/db/profiles.ts";
import { log as processLog, type Logger } from "#server/log.ts";

export type UserContext = Context & { actor: Extract<Context["actor"], { kind: "user" }> };

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

  const db = { read: createUserClient(accessToken), write: createServiceClient() };
  const known = await findProfile(db, person.userId);
  // Also when somebody changed their address at the auth server.
  const isCurrent = known !== null && known.email === person.email.toLowerCase();
  const profile = isCurrent ? known : await ensureProfile(db, { ...person, locale: circumstances.locale });
  return {
    actor: {
      kind: "user",
      userId: person.userId,
      email: profile.email,
      role: profile.role,
      locale: profile.locale,
      timeZone: profile.timeZone,
      ipAddress: circumstances.ipAddress,
    },
    db,
    now: () => new Date(),
    log: (circumstances.log ?? processLog).child({ userId: person.userId }),
  };
}
