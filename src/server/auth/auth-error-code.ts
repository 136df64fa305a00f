import "server-only";

import type { AuthError } from "@supabase/supabase-js";

/** The auth server's codes in our words (keys of `errors.*`); the rest is one honest "did not work, try again". */
const known: Record<string, string> = {
  invalid_credentials: "invalid_credentials",
  email_not_confirmed: "email_not_confirmed",
  user_already_exists: "email_taken",
  email_exists: "email_taken",
  weak_password: "weak_password",
  same_password: "same_password",
  otp_expired: "link_expired",
  flow_state_expired: "link_expired",
  flow_state_not_found: "link_other_browser",
  bad_code_verifier: "link_other_browser",
  validation_failed: "invalid_input",
  email_address_invalid: "invalid_email",
  signup_disabled: "sign_up_disabled",
  over_email_send_rate_limit: "too_many_attempts",
  over_request_rate_limit: "too_many_attempts",
  session_not_found: "unauthenticated",
  session_expired: "unauthenticated",
};

export function authErrorCode(error: Pick<AuthError, "code" | "status" | "name">): string {
  if (error.name === "AuthSessionMissingError") return "unauthenticated";
  if (error.name === "AuthPKCECodeVerifierMissingError") return "link_other_browser";
  if (error.status === 429) return "too_many_attempts";
  const { code = "" } = error;
  return (Object.hasOwn(known, code) ? known[code] : undefined) ?? "sign_in_failed";
}
