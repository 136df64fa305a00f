import "server-only";

import { runOnce } from "graphile-worker";

import type { Job } from "#server/queue/job.ts";
import { taskList } from "#server/queue/task-list.ts";
import { openPool, workerOptions } from "#server/queue/worker-options.ts";

const concurrency = 4;

/**
 * Runs what is due and returns, for platforms without a process of their own. Handlers get the deadline and put what is left
 * back into the queue.
 */
export async function runDueJobs(jobs: readonly Job[], deadline: Date): Promise<{ done: number; failed: number }> {
  const pool = openPool(concurrency + 2);
  const counts = { done: 0, failed: 0 };
  const counted = jobs.map((job): Job => ({
    ...job,
    async perform(ctx, payload, moment) {
      try {
        await job.perform(ctx, payload, moment);
        counts.done += 1;
      } catch (error) {
        counts.failed += 1;
        throw error;
      }
    },
  }));
  try {
    await runOnce({
      ...workerOptions(pool),
      concurrency,
      taskList: taskList(counted, { deadline, stop: new AbortController().signal }),
    });
    return counts;
  } finally {
    await pool.end();
  }
}
