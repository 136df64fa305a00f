import "server-only";

import { Dashboard } from "#domain/dashboard.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";

/** Everything the dashboard shows the reader, in one request; days and weeks begin in `timeZone`. */
export async function findDashboard(db: Db, at: { timeZone: string; now: Date }): Promise<Dashboard> {
  return Dashboard.parse(
    unwrap(await db.read.rpc("get_dashboard", { p_time_zone: at.timeZone, p_now: at.now.toISOString() })),
  );
}
