import "server-only";

import { cookies } from "next/headers";

import { openSession } from "#server/auth/open-session.ts";
import { sessionCookieName } from "#server/auth/session-cookie.ts";
import { env } from "#server/env.ts";
import { log } from "#server/log.ts";

/** Signs out on this device. The cookies go even when the auth server cannot be told. */
export async function clearSession(): Promise<void> {
  const session = await openSession();
  const { error } = await session.auth.signOut({ scope: "local" });
  if (error) log.warn({ err: error }, "The auth server did not confirm a sign-out");

  const jar = await cookies();
  const name = sessionCookieName(env().APP_URL);
  for (const cookie of jar.getAll()) if (cookie.name.startsWith(name)) jar.delete(cookie.name);
}
