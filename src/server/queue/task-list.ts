import "server-only";

import type { TaskList } from "graphile-worker";

import { systemContext } from "#server/context.ts";
import { log } from "#server/log.ts";
import type { Job, JobMoment } from "#server/queue/job.ts";

/** Our jobs as graphile-worker wants them. A handler that throws is tried again later, at longer and longer intervals. */
export function taskList(jobs: readonly Job[], moment: JobMoment): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.task,
      async (payload: unknown, { job: { id, attempts } }: { job: { id: string; attempts: number } }): Promise<void> => {
        const ctx = systemContext("worker", { log: log.child({ task: job.task, jobId: id, attempt: attempts }) });
        await job.perform(ctx, payload, moment);
      },
    ]),
  );
}
