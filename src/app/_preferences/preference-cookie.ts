import { env } from "#server/env.ts";

/** A year; no script needs to read it. */
export function preferenceCookie() {
  return {
    path: "/",
    maxAge: 365 * 24 * 3600,
    sameSite: "lax",
    httpOnly: true,
    secure: env().APP_URL.startsWith("https:"),
  } as const;
}
