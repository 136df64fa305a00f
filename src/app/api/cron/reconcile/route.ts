import { syncAnswer, syncDeadlineMs } from "#app/api/cron/_sync-answer.ts";
import { startFathomSync } from "#features/sync/start-fathom-sync.ts";
import { cronRoute } from "#server/http/cron-route.ts";

export const maxDuration = 60;

/** Reads the last two days again: Fathom has no "changed since", so this is how late edits come in. */
const handle = cronRoute(async (ctx) => {
  const startedAt = ctx.now();
  const started = await startFathomSync(ctx, { trigger: "reconcile", mode: "inline", deadlineMs: syncDeadlineMs });
  return syncAnswer(ctx, started, startedAt);
});

export { handle as GET, handle as POST };
