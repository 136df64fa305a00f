import type { Context } from "#server/context.ts";
import { purgeRateLimits } from "#server/queue/purge-rate-limits.ts";

/** Nightly: drops what only takes room. Nothing a person could miss. */
export async function keepHouse(ctx: Context): Promise<{ rateLimits: number }> {
  const rateLimits = await purgeRateLimits(ctx.now());
  ctx.log.info({ rateLimits }, "House kept");
  return { rateLimits };
}
