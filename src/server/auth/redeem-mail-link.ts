import "server-only";

import type { AuthError } from "@supabase/supabase-js";
import { z } from "zod";

import { authErrorCode } from "#server/auth/auth-error-code.ts";
import { openSession } from "#server/auth/open-session.ts";
import { safeNextPath } from "#server/http/safe-next-path.ts";

const OtpType = z.enum(["email", "recovery", "email_change", "signup", "magiclink", "invite"]);

export type RedeemedLink = {
  path: string;
  /** Null when the link gave no session. */
  accessToken: string | null;
  /** Must go with the cookies that were set. */
  headers: Record<string, string>;
};

/**
 * Signs in with what a mail's link brought: `token_hash` and `type` (our templates and the local stack), `code` (Supabase's
 * own templates, only in the browser that asked), or `error` (a link that Supabase already refused).
 */
export async function redeemMailLink(params: URLSearchParams): Promise<RedeemedLink> {
  const headers: Record<string, string> = {};
  const session = await openSession((noStore) => Object.assign(headers, noStore));
  const type = OtpType.safeParse(params.get("type"));
  const tokenHash = params.get("token_hash");
  const code = params.get("code");

  if (tokenHash !== null && type.success) {
    const { data, error } = await session.auth.verifyOtp({ token_hash: tokenHash, type: type.data });
    if (error || !data.session) return refused(error);
    const path = type.data === "recovery" ? "/reset-password" : wantedPath(params);
    return { path, accessToken: data.session.access_token, headers };
  }
  if (code !== null) {
    const { data, error } = await session.auth.exchangeCodeForSession(code);
    if (error) return refused(error);
    return { path: wantedPath(params), accessToken: data.session.access_token, headers };
  }
  return refused({ code: params.get("error_code") ?? "otp_expired", status: 400, name: "AuthError" });
}

function refused(error: Pick<AuthError, "code" | "status" | "name"> | null): RedeemedLink {
  const code = error ? authErrorCode(error) : "link_expired";
  return { path: `/sign-in?error=${code}`, accessToken: null, headers: {} };
}

/** `next` itself, or the one inside the address that we gave the auth server and that its mail carries along. */
function wantedPath(params: URLSearchParams): string {
  const carried = params.get("redirect_to") ?? "";
  const inside = URL.canParse(carried) ? new URL(carried).searchParams.get("next") : null;
  return safeNextPath(params.get("next") ?? inside);
}
