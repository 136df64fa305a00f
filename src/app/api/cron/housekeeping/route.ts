import { keepHouse } from "#features/jobs/keep-house.ts";
import { cronRoute } from "#server/http/cron-route.ts";

/** Nightly: drops what only takes room. */
const handle = cronRoute(async (ctx) => Response.json({ success: true, ...(await keepHouse(ctx)) }));

export { handle as GET, handle as POST };
