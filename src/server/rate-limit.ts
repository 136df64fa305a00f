import "server-only";

import { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

import { DomainError } from "#domain/errors.ts";
import { env } from "#server/env.ts";
import { log } from "#server/log.ts";

export type RateLimit = {
  /** What is limited, and the key of the message for somebody who hits the limit. */
  name: string;
  message: string;
  points: number;
  durationSeconds: number;
};

let pool: Pool | undefined;
const limiters = new Map<string, RateLimiterPostgres>();

/**
 * Counts one use in Postgres, so that the limit holds across processes and restarts.
 * @throws DomainError rate_limited with retryAfterSeconds
 */
export async function countAgainst(limit: RateLimit, key: string): Promise<void> {
  try {
    await limiterFor(limit).consume(key);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw new DomainError("rate_limited", limit.message, { details: { seconds }, retryAfterSeconds: seconds });
  }
}

/** Takes one counted use back. */
export async function uncount(limit: RateLimit, key: string): Promise<void> {
  await limiterFor(limit).reward(key, 1);
}

/** Forgets every use counted so far. */
export async function forget(limit: RateLimit, key: string): Promise<void> {
  await limiterFor(limit).delete(key);
}

/** Lets go of the connections; for tests and scripts that want to end. */
export async function closeRateLimits(): Promise<void> {
  limiters.clear();
  const closing = pool;
  pool = undefined;
  await closing?.end();
}

function limiterFor({ name, points, durationSeconds }: RateLimit): RateLimiterPostgres {
  const existing = limiters.get(name);
  if (existing) return existing;
  const connections = (pool ??= openLimitPool());
  const limiter = new RateLimiterPostgres({
    // Unnamed statements: a transaction-mode pooler hands each one to another server connection.
    storeClient: { query: ({ text, values }: { text: string; values: unknown[] }) => connections.query(text, values) },
    storeType: "pool",
    schemaName: "private",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: durationSeconds,
  });
  limiters.set(name, limiter);
  return limiter;
}

/** A database that restarts breaks idle connections too; unheard, that event would end the web server. */
function openLimitPool(): Pool {
  const opened = new Pool({ connectionString: env().DATABASE_URL, max: 2, idleTimeoutMillis: 10_000 });
  opened.on("error", (error) => log.warn({ err: error }, "A database connection broke"));
  return opened;
}
