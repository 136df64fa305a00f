import "server-only";

import { createServerClient } from "@supabase/ssr";
import type { SupabaseClient } from "@supabase/supabase-js";
import { cookies } from "next/headers";

import { sessionCookieOptions } from "#server/auth/session-cookie-options.ts";
import { env } from "#server/env.ts";

/**
 * The auth client of this request, for server actions and route handlers: signing in and out writes the cookies. Always a
 * new one, because it carries one person's session. `onHeaders` receives the no-store headers that must accompany the
 * cookies (a CDN that keeps such an answer hands one person's session to another); Next sends them with every action.
 */
export async function openSession(
  onHeaders: (headers: Record<string, string>) => void = () => undefined,
): Promise<Pick<SupabaseClient, "auth">> {
  const jar = await cookies();
  return createServerClient(env().NEXT_PUBLIC_SUPABASE_URL, env().NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: sessionCookieOptions(env()),
    cookies: {
      getAll: () => jar.getAll(),
      setAll: (written, headers) => {
        for (const { name, value, options } of written) jar.set(name, value, options);
        onHeaders(headers);
      },
    },
  });
}
