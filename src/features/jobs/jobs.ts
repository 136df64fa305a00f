import { z } from "zod";
import { defineJob, type Job } from "#server/queue/job.ts";

const nothing = z.unknown();

/** Every job there is. The schedules are those of vercel.json: off the full hour, when everybody else's clocks strike. */
export const jobs: readonly Job[] = [
  defineJob({
    task: "sync_fathom",
    payload: z.object({ runId: z.uuid() }),
    handler: async () => {
      const { runFathomSync } = await import("#features/sync/run-fathom-sync.ts");
      return (ctx, { runId }, moment) => runFathomSync(ctx, { runId, ...moment });
    },
  }),
  defineJob({
    task: "sync_fathom_rep",
    payload: z.object({ salesRepId: z.uuid() }),
    handler: async () => {
      const { syncAddedReps } = await import("#features/sync/sync-added-reps.ts");
      return (ctx, _payload, moment) => syncAddedReps(ctx, moment);
    },
  }),
  defineJob({
    task: "schedule_fathom_sync",
    schedule: "7,37 * * * *",
    payload: nothing,
    handler: async () => {
      const { syncOnSchedule } = await import("#features/jobs/sync-on-schedule.ts");
      return (ctx) => syncOnSchedule(ctx, "schedule");
    },
  }),
  defineJob({
    task: "reconcile_fathom",
    schedule: "17 * * * *",
    payload: nothing,
    handler: async () => {
      const { syncOnSchedule } = await import("#features/jobs/sync-on-schedule.ts");
      return (ctx) => syncOnSchedule(ctx, "reconcile");
    },
  }),
  defineJob({
    task: "carry_on_fathom_sync",
    schedule: "*/2 * * * *",
    payload: nothing,
    handler: async () => {
      const { carryOnSync } = await import("#features/sync/carry-on-sync.ts");
      return (ctx, _payload, moment) => carryOnSync(ctx, moment);
    },
  }),
  defineJob({
    task: "keep_house",
    schedule: "43 3 * * *",
    payload: nothing,
    handler: async () => (await import("#features/jobs/keep-house.ts")).keepHouse,
  }),
];
