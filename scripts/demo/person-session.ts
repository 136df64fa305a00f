import { createClient } from "@supabase/supabase-js";
import { contextForToken, type UserContext } from "#server/auth/context-for-token.ts";
import { env } from "#server/env.ts";
import { demoPassword } from "./people.ts";

export type PersonSession = { ctx: UserContext; accessToken: string; isNew: boolean };

/** Signs a person of the demo in, or up when there is no such account yet. */
export async function openPersonSession(person: { name: string; email: string }): Promise<PersonSession> {
  const { NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY } = env();
  const client = createClient(NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  const known = await client.auth.signInWithPassword({ email: person.email, password: demoPassword });
  const { data, error } =
    known.data.session === null
      ? await client.auth.signUp({
          email: person.email,
          password: demoPassword,
          options: { data: { full_name: person.name, locale: "nl" } },
        })
      : known;
  if (error !== null || data.session === null) throw new Error(`${person.email} could not sign in: ${error?.message}`);
  const accessToken = data.session.access_token;
  const ctx = await contextForToken(accessToken, { ipAddress: "127.0.0.1", locale: "nl" });
  if (ctx === null) throw new Error(`${person.email} has a token that Koppel does not accept`);
  return { ctx, accessToken, isNew: known.data.session === null };
}
