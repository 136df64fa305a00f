import { createServerClient } from "@supabase/ssr";
import { createClient } from "@supabase/supabase-js";

import { withClient } from "../../../scripts/local/bootstrap-database.ts";
import { sessionCookieOptions } from "../../../src/server/auth/session-cookie-options.ts";
import { closeRateLimits } from "../../../src/server/rate-limit.ts";
import { startTestStack, type TestStack } from "../../support/test-stack.ts";

export type Person = {
  userId: string;
  email: string;
  accessToken: string;
  /** What this person's browser sends along. */
  cookie: string;
};

export type RouteStack = TestStack & {
  signUp: (email: string, role?: "admin" | "manager" | "rep" | null, fullName?: string) => Promise<Person>;
  /** Rows of a query, as the database's owner. */
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
};

export const appUrl = "http://localhost:3000";

/** A stack of its own whose environment is this process's, so that exported route handlers run against it. */
export async function startRouteStack(env: Record<string, string> = {}): Promise<RouteStack> {
  const stack = await startTestStack({ appUrl });
  Object.assign(process.env, stack.env, { KOPPEL_TRUST_PROXY: "1" }, env);
  const query: RouteStack["query"] = (sql, values = []) =>
    withClient(stack.databaseUrl, async (client) => (await client.query(sql, values)).rows);

  return {
    ...stack,
    query,
    signUp: async (email, role = null, fullName) => {
      const client = createClient(stack.supabaseUrl, stack.publishableKey, { auth: { persistSession: false } });
      const { data, error } = await client.auth.signUp({
        email,
        password: "een-lang-wachtwoord",
        options: { data: { full_name: fullName } },
      });
      if (error || !data.session || !data.user) throw new Error(`Sign-up failed: ${error?.message}`);
      if (role !== null) {
        await query("insert into public.profiles (id, email, role) values ($1, $2, $3)", [data.user.id, email, role]);
      }
      return {
        userId: data.user.id,
        email,
        accessToken: data.session.access_token,
        cookie: await signInCookie(stack, email),
      };
    },
    stop: async () => {
      await closeRateLimits();
      await stack.stop();
    },
  };
}

/** Signs in as a browser would, through @supabase/ssr, and returns its Cookie header. */
async function signInCookie(stack: TestStack, email: string): Promise<string> {
  const jar = new Map<string, string>();
  const client = createServerClient(stack.supabaseUrl, stack.publishableKey, {
    cookieOptions: sessionCookieOptions({ APP_URL: appUrl }),
    cookies: {
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      setAll: (cookies) => cookies.forEach(({ name, value }) => jar.set(name, value)),
    },
  });
  const { error } = await client.auth.signInWithPassword({ email, password: "een-lang-wachtwoord" });
  if (error) throw error;
  return [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
}
