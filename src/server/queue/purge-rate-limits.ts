import "server-only";

import { openPool } from "#server/queue/worker-options.ts";

/** Drops the counters of rate limits that are long over; answers how many. */
export async function purgeRateLimits(now: Date): Promise<number> {
  const pool = openPool(1);
  try {
    const result = await pool.query("delete from private.rate_limits where expire < $1", [now.getTime()]);
    return result.rowCount ?? 0;
  } finally {
    await pool.end();
  }
}
