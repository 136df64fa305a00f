import type { ProviderErrorKind } from "#domain/errors.ts";

/** After this many tries a transient failure is kept for a person to look at. */
export const maxAttempts = 8;

const firstDelayMs = 5_000;
const longestDelayMs = 30 * 60_000;
/** A vendor that says "too many" without saying for how long is left alone for its usual window of a minute. */
const rateLimitDelayMs = 60_000;
/** A broken clock at the vendor must not park a connection for a year. */
const longestRetryAfterMs = 24 * 3_600_000;

/** What the queue does about a vendor's failure; the waiting is the queue's, never a sleep inside a request. */
export type NextStep =
  | { action: "retry"; afterMs: number; attempt: number; maxAttempts: number | null }
  | { action: "reread" }
  | { action: "stop"; needsReconnect: boolean; alert: boolean }
  | { action: "dead_letter" };

type Failure = { kind: ProviderErrorKind; retryAfterMs?: number | undefined };

/** Doubles per attempt up to half an hour; `jitter` (0..1) takes away up to half, so a crowd does not return at once. */
export function backOffMs(attempt: number, jitter: number): number {
  const full = Math.min(firstDelayMs * 2 ** (Math.max(attempt, 1) - 1), longestDelayMs);
  return Math.round(full * (1 - jitter / 2));
}

/** Retry-After is a promise to the vendor: jitter only adds to it. */
function rateLimitWaitMs(retryAfterMs: number | undefined, attempt: number, jitter: number): number {
  if (retryAfterMs === undefined) return rateLimitDelayMs + backOffMs(attempt, jitter);
  return Math.round(Math.min(Math.max(retryAfterMs, 0), longestRetryAfterMs) + jitter * 1_000);
}

/**
 * The one table of what happens after a failure. `attempt` counts from 1 and is the try that just failed; `jitter` is a random
 * number 0..1 from the caller (0: the full wait). A rate limit never uses up the attempts: waiting as told always heals it.
 */
export function nextStep(error: Failure, attempt: number, jitter = 0): NextStep {
  switch (error.kind) {
    case "auth":
      return { action: "stop", needsReconnect: true, alert: false };
    case "rate_limited":
      return {
        action: "retry",
        afterMs: rateLimitWaitMs(error.retryAfterMs, attempt, jitter),
        attempt,
        maxAttempts: null,
      };
    case "transient": {
      if (attempt >= maxAttempts) return { action: "dead_letter" };
      const afterMs = Math.max(backOffMs(attempt, jitter), Math.min(error.retryAfterMs ?? 0, longestRetryAfterMs));
      return { action: "retry", afterMs, attempt, maxAttempts };
    }
    case "conflict":
      return attempt === 1 ? { action: "reread" } : { action: "stop", needsReconnect: false, alert: false };
    case "not_found":
    case "validation":
      return { action: "stop", needsReconnect: false, alert: false };
    case "contract":
      return { action: "stop", needsReconnect: false, alert: true };
  }
}
