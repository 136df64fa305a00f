import { syncAnswer, syncDeadlineMs } from "#app/api/cron/_sync-answer.ts";
import { DomainError } from "#domain/errors.ts";
import { parseHours } from "#domain/sync-window.ts";
import { startFathomSync } from "#features/sync/start-fathom-sync.ts";
import { cronRoute } from "#server/http/cron-route.ts";

export const maxDuration = 60;

/** `?hours=` (1 to 8760) looks back that far, this once; without it a run begins where the last complete one did, less two days. */
const handle = cronRoute(async (ctx, request) => {
  const startedAt = ctx.now();
  const asked = new URL(request.url).searchParams.get("hours");
  const hours = asked === null ? null : parseHours(asked);
  if (asked !== null && hours === null) throw new DomainError("invalid", "invalid_hours");
  const started = await startFathomSync(ctx, {
    trigger: "cron",
    ...(hours !== null && { hours }),
    mode: "inline",
    deadlineMs: syncDeadlineMs,
  });
  return syncAnswer(ctx, started, startedAt);
});

export { handle as GET, handle as POST };
