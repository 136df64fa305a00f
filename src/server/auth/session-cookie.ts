import "server-only";

import { combineChunks, stringFromBase64URL } from "@supabase/ssr";
import { z } from "zod";

export type Cookie = { name: string; value: string };

const StoredSession = z.object({ access_token: z.string(), expires_at: z.number() });

/** supabase-js refreshes a token this long before it ends (its EXPIRY_MARGIN_MS); we must ask no later than it would. */
const refreshMarginSeconds = 90;

/**
 * The name of the session cookie. Browsers share cookies between all ports of a host, so the port is part of it: two copies
 * on one machine do not sign each other's people out.
 */
export function sessionCookieName(appUrl: string): string {
  const { port } = new URL(appUrl);
  return port === "" ? "koppel-auth" : `koppel-auth-${port}`;
}

/**
 * The access token a browser sent, not verified. Reading it ourselves keeps Server Components from refreshing the session:
 * refresh tokens work once, and only the proxy can hand the new one to the browser.
 */
export async function readSessionCookie(
  cookies: Cookie[],
  appUrl: string,
): Promise<{ accessToken: string; expiresAt: Date } | null> {
  const byName = new Map(cookies.map((cookie) => [cookie.name, cookie.value]));
  const value = await combineChunks(sessionCookieName(appUrl), (name) => byName.get(name) ?? null);
  if (!value?.startsWith("base64-")) return null;
  try {
    const session = StoredSession.parse(JSON.parse(stringFromBase64URL(value.slice("base64-".length))));
    return { accessToken: session.access_token, expiresAt: new Date(session.expires_at * 1000) };
  } catch {
    // A mix of chunks from two responses; @supabase/ssr treats it as signed out as well.
    return null;
  }
}

export function needsRefresh(session: { expiresAt: Date }, now: Date): boolean {
  return session.expiresAt.getTime() - now.getTime() <= (refreshMarginSeconds + 10) * 1000;
}

/** Cookies of a request that reached us outside Next's own helpers. */
export function parseCookieHeader(header: string | null): Cookie[] {
  return (header ?? "").split(/; */).flatMap((pair) => {
    const equals = pair.indexOf("=");
    if (equals < 1) return [];
    const value = pair.slice(equals + 1).replace(/^"|"$/g, "");
    return [{ name: pair.slice(0, equals).trim(), value: decode(value) }];
  });
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
