import "server-only";

import { createClient, type SupabaseClient } from "@supabase/supabase-js";

import type { Database } from "#server/db/database.types.ts";
import { env } from "#server/env.ts";

export type Client = SupabaseClient<Database>;

/**
 * The two doors. `read` is the person's own client, so row-level security decides what it sees; `write` is the service
 * role, used only to call our SQL functions. Where the system acts, both are the service client.
 */
export type Db = { read: Client; write: Client };

/** Neither client is ever somebody's session: tokens come in with the request and nothing is kept. */
const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };

/** Reads answer in milliseconds; whoever waits longer than this has left. */
const readTimeoutMs = 10_000;
/** A batch of long transcripts takes longer than a page. */
const writeTimeoutMs = 60_000;

let serviceClient: Client | undefined;

/** The service role: skips row-level security. Holds no session, so the whole process shares one. */
export function createServiceClient(): Client {
  const { NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  serviceClient ??= createClient<Database>(NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY, {
    auth,
    db: { timeout: writeTimeoutMs },
    global: { fetch: uncached },
  });
  return serviceClient;
}

/** The person an access token belongs to, seen by row-level security as such. One per request. */
export function createUserClient(accessToken: string): Client {
  const { NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY } = env();
  return createClient<Database>(NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    accessToken: () => Promise.resolve(accessToken),
    db: { timeout: readTimeoutMs },
    global: { fetch: uncached },
  });
}

/** Next caches `fetch` in places; a database answer must never come from there. */
const uncached: typeof fetch = (input, init) => fetch(input, { ...init, cache: "no-store" });
