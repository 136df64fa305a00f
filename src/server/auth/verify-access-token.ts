import "server-only";

import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";

import { env } from "#server/env.ts";

const Claims = z.object({
  sub: z.uuid(),
  email: z.string().optional(),
  user_metadata: z.object({ full_name: z.string().optional() }).optional(),
});

export type VerifiedPerson = { userId: string; email: string; fullName: string };

// It holds no session, so it may serve every request, and it keeps the project's public signing keys between them.
let verifier: SupabaseClient["auth"] | undefined;

/**
 * Who a Supabase access token belongs to, or null when it is forged, expired or signed out. Asymmetric tokens are checked
 * here with the project's public keys; HS256 ones (the local stack) cost one request to the auth server.
 */
export async function verifyAccessToken(accessToken: string): Promise<VerifiedPerson | null> {
  if (accessToken.split(".").length !== 3) return null;
  const { data } = await authServer().getClaims(accessToken);
  const claims = Claims.safeParse(data?.claims);
  if (!claims.success) return null;
  const { sub, email = "", user_metadata } = claims.data;
  return { userId: sub, email, fullName: user_metadata?.full_name ?? "" };
}

/** The name somebody signed up with, for tokens that do not carry it (those of the local stack); one request. */
export async function findFullName(accessToken: string): Promise<string> {
  const { data } = await authServer().getUser(accessToken);
  return Claims.shape.user_metadata.safeParse(data.user?.user_metadata).data?.full_name ?? "";
}

function authServer(): SupabaseClient["auth"] {
  verifier ??= createClient(env().NEXT_PUBLIC_SUPABASE_URL, env().NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  }).auth;
  return verifier;
}
