import "server-only";

import { Logger, type RunnerOptions } from "graphile-worker";
import { Pool } from "pg";

import { env } from "#server/env.ts";
import { log } from "#server/log.ts";

/** graphile-worker's own messages, in our log. What it tells of every single job is for debugging. */
const logger = new Logger(({ workerId }) => (level, message) => {
  const fields = workerId === undefined ? {} : { workerId };
  if (level === "error") log.error(fields, message);
  else if (level === "warning") log.warn(fields, message);
  else log.debug(fields, message);
});

/** A database that restarts breaks connections, idle or lent. The pool opens new ones; unheard, the event would end the process. */
function onBrokenConnection(error: Error): void {
  log.warn({ err: error }, "A database connection broke");
}

/** A pool for one runner; whoever opens it ends it. */
export function openPool(connections: number): Pool {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: connections, idleTimeoutMillis: 30_000 });
  pool.on("error", onBrokenConnection);
  pool.on("connect", (client) => client.on("error", onBrokenConnection));
  return pool;
}

/** Prepared statements are off: a transaction-mode pooler gives every statement another connection. */
export function workerOptions(pool: Pool): RunnerOptions {
  return { pgPool: pool, logger, noHandleSignals: true, noPreparedStatements: true };
}
