import { parseRetryAfterMs } from "#integrations/kit/errors.ts";

/**
 * Request budgets of one connection. A budget never sleeps: it says when to come back, and waiting is the queue's work.
 * `weight` names a class of calls with a limit of its own; every call, heavy or not, also counts against the whole ("any").
 */
export type Weight = "light" | "heavy";
export type RateLimits = Record<"any" | "heavy", { limit: number; windowMs: number }>;

type Bucket = { limit: number; windowMs: number; sentAt: number[]; blockedUntil: number };

export type Budget = {
  /** Counts one call, or answers the instant (ms since 1970) from which it is allowed. */
  take: (weight: Weight, now: Date) => { allowed: true } | { allowed: false; resumeAt: number };
  /** Learns the provider's own numbers from `RateLimit-*` and `Retry-After`. */
  learn: (weight: Weight, response: { status: number; headers: Headers }, now: Date) => void;
};

/** Above this a `RateLimit-Reset` is a point in time, below it seconds to wait: providers use both and say neither. */
const EPOCH_SECONDS_FROM = 1_000_000_000;

export function createBudget(limits: RateLimits): Budget {
  const any: Bucket = { ...limits.any, sentAt: [], blockedUntil: 0 };
  const heavy: Bucket = { ...limits.heavy, sentAt: [], blockedUntil: 0 };

  return {
    take(weight, now) {
      const buckets = weight === "heavy" ? [any, heavy] : [any];
      const at = now.getTime();
      const resumeAt = Math.max(...buckets.map((bucket) => freeAt(bucket, at)));
      if (resumeAt > at) return { allowed: false, resumeAt };
      for (const bucket of buckets) bucket.sentAt.push(at);
      return { allowed: true };
    },
    learn(weight, { status, headers }, now) {
      const bucket = weight === "heavy" ? heavy : any;
      const limit = numberHeader(headers, "ratelimit-limit");
      if (limit !== undefined && limit >= 1) {
        bucket.limit = limit;
        // Heavy calls count against the whole too, so the whole is never smaller than the part.
        any.limit = Math.max(any.limit, limit);
      }
      const resetAt = resetInstant(numberHeader(headers, "ratelimit-reset"), now) ?? 0;
      const retryAt = now.getTime() + (parseRetryAfterMs(headers.get("retry-after"), now) ?? 0);
      if (status === 429) bucket.blockedUntil = Math.max(bucket.blockedUntil, resetAt, retryAt);
      else if (numberHeader(headers, "ratelimit-remaining") === 0)
        bucket.blockedUntil = Math.max(bucket.blockedUntil, resetAt);
    },
  };
}

function freeAt(bucket: Bucket, at: number): number {
  while (bucket.sentAt[0] !== undefined && bucket.sentAt[0] <= at - bucket.windowMs) bucket.sentAt.shift();
  if (bucket.blockedUntil > at) return bucket.blockedUntil;
  if (bucket.sentAt.length < bucket.limit) return at;
  const oldestThatMustLeave = bucket.sentAt[bucket.sentAt.length - bucket.limit] ?? at;
  return oldestThatMustLeave + bucket.windowMs;
}

function numberHeader(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  if (text === null || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function resetInstant(reset: number | undefined, now: Date): number | undefined {
  if (reset === undefined) return undefined;
  return reset > EPOCH_SECONDS_FROM ? reset * 1000 : now.getTime() + reset * 1000;
}
