import { z } from "zod";

import { DomainError } from "#domain/errors.ts";
import { maxWindowHours, windowOfDays } from "#domain/sync-window.ts";
import { startFathomSync } from "#features/sync/start-fathom-sync.ts";
import { apiRoute } from "#server/http/api-route.ts";
import { readJson } from "#server/http/read-json.ts";

export const maxDuration = 60;

const inlineDeadlineMs = 45_000;

const Body = z.strictObject({
  hours: z
    .int({ error: "invalid_hours" })
    .min(1, { error: "invalid_hours" })
    .max(maxWindowHours, { error: "invalid_hours" })
    .optional(),
  /** Days in the person's zone, both included. */
  from: z.iso.date({ error: "range_invalid_date" }).optional(),
  to: z.iso.date({ error: "range_invalid_date" }).optional(),
  mode: z.enum(["inline", "queued"]).default("queued"),
});

/** Starts reading from Fathom: the last `hours`, whole days, or everything since the last run. 202 `{run, outcome, hasMore}`. */
export const POST = apiRoute({ roles: ["admin"] }, async (ctx, request) => {
  const { hours, from, to, mode } = await readJson(request, Body);
  const started = await startFathomSync(ctx, {
    trigger: "manual",
    mode,
    ...(hours !== undefined && { hours }),
    ...(from !== undefined && daysToWindow({ from, to: to ?? from, timeZone: ctx.actor.timeZone }, ctx.now())),
    ...(mode === "inline" && { deadlineMs: inlineDeadlineMs }),
  });
  return Response.json(started, { status: 202 });
});

/** @throws DomainError invalid */
function daysToWindow(days: { from: string; to: string; timeZone: string }, now: Date): { from: string; to: string } {
  const result = windowOfDays(days, now);
  if (!result.ok) throw new DomainError("invalid", result.error);
  return result.window;
}
