import "server-only";

import { keyedHash } from "#server/crypto/keyed-hash.ts";
import { env } from "#server/env.ts";
import { countAgainst, forget, uncount, type RateLimit } from "#server/rate-limit.ts";

type AuthAct = "sign_in" | "sign_up" | "email_link" | "password_reset";

/** Who tries: an e-mail address from an address on the internet, null when nobody can tell which. */
export type Attempt = { act: AuthAct; email: string; ipAddress: string | null };

const message = "too_many_attempts_wait";

/** One account from one place: enough for typing errors, too little for guessing. */
const perEmail = (act: AuthAct): RateLimit => ({ name: act, message, points: 10, durationSeconds: 600 });
/** One place, whichever account: an office shares one address. */
const perAddress = (act: AuthAct): RateLimit => ({ name: `${act}_ip`, message, points: 50, durationSeconds: 600 });

/**
 * Counts an attempt before it is made, so that many at once do not slip through.
 * @throws DomainError rate_limited: 10 per 10 minutes for an e-mail address from one place, 50 for the place
 */
export async function countAttempt({ act, email, ipAddress }: Attempt): Promise<void> {
  if (ipAddress !== null) await countAgainst(perAddress(act), ipAddress);
  await countAgainst(perEmail(act), emailKey(email, ipAddress));
}

/** A sign-in that succeeded does not count, and ends the count of the failures before it. */
export async function forgiveAttempt({ act, email, ipAddress }: Attempt): Promise<void> {
  if (ipAddress !== null) await uncount(perAddress(act), ipAddress);
  await forget(perEmail(act), emailKey(email, ipAddress));
}

/** Hashed: anybody's address can be typed into these forms, and none of them belongs in a table of counters. */
function emailKey(email: string, ipAddress: string | null): string {
  return keyedHash(env().KOPPEL_ENCRYPTION_KEYS[0], `${email} ${ipAddress ?? ""}`);
}
