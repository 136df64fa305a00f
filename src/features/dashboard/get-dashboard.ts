import { defaultTimeZone } from "#domain/actor.ts";
import type { Dashboard } from "#domain/dashboard.ts";
import type { Context } from "#server/context.ts";
import { findDashboard } from "#server/db/dashboard.ts";

/** This week, the open work and the newest meetings of whoever asks, and the workspace's state for an admin. */
export async function getDashboard(ctx: Context): Promise<Dashboard> {
  const timeZone = ctx.actor.kind === "user" ? ctx.actor.timeZone : defaultTimeZone;
  return findDashboard(ctx.db, { timeZone, now: ctx.now() });
}
