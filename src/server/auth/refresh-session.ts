import "server-only";

import { createServerClient } from "@supabase/ssr";
import type { CookieOptions } from "@supabase/ssr";

import { needsRefresh, readSessionCookie, sessionCookieName, type Cookie } from "#server/auth/session-cookie.ts";
import { sessionCookieOptions } from "#server/auth/session-cookie-options.ts";
import { env } from "#server/env.ts";

type SessionWrite = { name: string; value: string; options: CookieOptions };

export type RefreshedSession = {
  /** Not a permission: pages and routes verify the token themselves. */
  isSignedIn: boolean;
  writes: SessionWrite[];
  /** Must go with the cookies, or a CDN hands them to somebody else. */
  headers: Record<string, string>;
};

const sharedForMs = 30_000;
const renewals = new Map<string, Promise<RefreshedSession>>();

/**
 * Renews a session that is about to end, for the proxy, which alone can tell both the page and the browser. A session with
 * time left costs no request here: `getClaims` would ask the auth server about HS256 tokens, and the page asks anyway.
 */
export async function refreshSession(cookies: Cookie[], now: Date): Promise<RefreshedSession> {
  const session = await readSessionCookie(cookies, env().APP_URL);
  if (!session) return { isSignedIn: false, writes: [], headers: {} };
  if (!needsRefresh(session, now)) return { isSignedIn: true, writes: [], headers: {} };

  // Refresh tokens work once, and a browser asks for several things at a time: they share one renewal. Told apart by the
  // whole cookie, because an access token alone (they travel further than cookies) must not earn a new session.
  const name = sessionCookieName(env().APP_URL);
  const key = JSON.stringify(cookies.filter((cookie) => cookie.name.startsWith(name)).map((cookie) => cookie.value));
  const running = renewals.get(key);
  if (running) return running;
  const renewal = renew(cookies);
  renewals.set(key, renewal);
  setTimeout(() => renewals.delete(key), sharedForMs).unref();
  return renewal;
}

async function renew(cookies: Cookie[]): Promise<RefreshedSession> {
  const writes: SessionWrite[] = [];
  const headers: Record<string, string> = {};
  const client = createServerClient(env().NEXT_PUBLIC_SUPABASE_URL, env().NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: sessionCookieOptions(env()),
    cookies: {
      getAll: () => cookies,
      setAll: (written, noStore) => {
        writes.push(...written);
        Object.assign(headers, noStore);
      },
    },
  });
  const { data } = await client.auth.getClaims();
  // Another instance may have used the refresh token a moment ago: its cookies must not be deleted by our failure.
  return data === null ? { isSignedIn: false, writes: [], headers: {} } : { isSignedIn: true, writes, headers };
}
