import { headers } from "next/headers";

import { DomainError } from "#domain/errors.ts";
import { countAttempt, type Attempt } from "#server/auth/auth-limits.ts";
import { clientIp } from "#server/http/client-ip.ts";

import { failed } from "./answers.ts";
import type { AuthFormState } from "./form-state.ts";

/** This request's attempt. */
export async function attemptOf(act: Attempt["act"], email: string): Promise<Attempt> {
  return { act, email, ipAddress: clientIp(await headers()) };
}

/** Counts the attempt; the form, refused with when to come back, once there were too many. */
export async function tooMany(form: FormData, attempt: Attempt): Promise<AuthFormState | null> {
  try {
    await countAttempt(attempt);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return failed(form, error);
    throw error;
  }
}
