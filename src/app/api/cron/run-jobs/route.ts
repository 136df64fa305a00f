import { jobs } from "#features/jobs/jobs.ts";
import { carryOnSync } from "#features/sync/carry-on-sync.ts";
import { cronRoute } from "#server/http/cron-route.ts";
import { runDueJobs } from "#server/queue/run-due-jobs.ts";

export const maxDuration = 60;

const budgetMs = 50_000;

/** The worker of platforms that have none: runs what is due until the time is up. Fired every minute. */
const handle = cronRoute(async (ctx) => {
  const deadline = new Date(ctx.now().getTime() + budgetMs);
  await carryOnSync(ctx, { deadline });
  return Response.json({ success: true, ...(await runDueJobs(jobs, deadline)) });
});

export { handle as GET, handle as POST };
