import "server-only";

import type { z } from "zod";

import type { Context } from "#server/context.ts";

/** What a handler should know of the moment it runs in: a platform's time limit, and whether its process wants to stop. */
export type JobMoment = { deadline: Date | null; stop: AbortSignal };

type JobHandler<Payload> = (ctx: Context, payload: Payload, moment: JobMoment) => Promise<unknown>;

type JobDefinition<Payload> = {
  /** Name in the queue; SQL functions add jobs under it. */
  task: string;
  payload: z.ZodType<Payload>;
  /** Crontab line without the task; the same slots as in vercel.json. */
  schedule?: string;
  /** Lazy, so that a process which only adds or lists jobs loads none of their code. */
  handler: () => Promise<JobHandler<Payload>>;
};

export type Job = {
  task: string;
  schedule: string | null;
  perform: (ctx: Context, payload: unknown, moment: JobMoment) => Promise<void>;
};

/** Ties a payload's schema to its handler; what the queue holds is JSON that anybody may have written. */
export function defineJob<Payload>(definition: JobDefinition<Payload>): Job {
  return {
    task: definition.task,
    schedule: definition.schedule ?? null,
    async perform(ctx, payload, moment) {
      const handle = await definition.handler();
      await handle(ctx, definition.payload.parse(payload), moment);
    },
  };
}
