import "server-only";

import { sessionCookieName } from "#server/auth/session-cookie.ts";

/** The browser never talks to Supabase, so its scripts need no access to the session: httpOnly, unlike the library's default. */
export function sessionCookieOptions(environment: { APP_URL: string }) {
  return {
    name: sessionCookieName(environment.APP_URL),
    httpOnly: true,
    sameSite: "lax" as const,
    secure: environment.APP_URL.startsWith("https:"),
  };
}
