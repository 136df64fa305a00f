import { getCurrentSyncRun } from "#features/sync/get-current-sync-run.ts";
import { apiRoute } from "#server/http/api-route.ts";

/** The run that is going on, else the last one, so that whoever watches also sees how it ended: `{run}`. */
export const GET = apiRoute({}, async (ctx) => Response.json({ run: await getCurrentSyncRun(ctx) }));
