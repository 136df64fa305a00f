import "server-only";

import { EventEmitter } from "node:events";
import { runOnce, type WorkerEvents, type WorkerPool } from "graphile-worker";

import { log } from "#server/log.ts";
import type { Job } from "#server/queue/job.ts";
import { taskList } from "#server/queue/task-list.ts";
import { openPool, workerOptions } from "#server/queue/worker-options.ts";

const concurrency = 4;
/** What has not begun this long before the deadline is left for the next call; what has begun is finished. */
const lastStartMs = 5_000;

/**
 * Runs what is due and returns, for platforms without a process of their own. Handlers get the deadline and put what is left
 * back into the queue. Shortly before it no more jobs are taken: one that the platform ends half way stays locked for hours.
 */
export async function runDueJobs(jobs: readonly Job[], deadline: Date): Promise<{ done: number; failed: number }> {
  const counts = { done: 0, failed: 0 };
  const takesForMs = deadline.getTime() - lastStartMs - Date.now();
  if (takesForMs <= 0) return counts;
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
  const pool = openPool(concurrency + 2);
  try {
    await runOnce({
      ...workerOptions(pool),
      concurrency,
      // Batches, of which the runner waits for the last one: the end of a single job is written without anybody waiting for it,
      // and with the pool gone the job would stay locked.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: taskList(counted, { deadline, stop: new AbortController().signal }),
      events: stopTakingAfter(takesForMs),
    });
    return counts;
  } finally {
    await pool.end();
  }
}

/** `runOnce` itself goes on until nothing is due; its pool, which only its events tell of, can be asked to stop. */
function stopTakingAfter(ms: number): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.once("pool:create", ({ workerPool }) => {
    const timer = setTimeout(() => void stop(workerPool), ms);
    events.once("pool:gracefulShutdown", () => clearTimeout(timer));
    events.once("pool:release", () => clearTimeout(timer));
  });
  return events;
}

async function stop(workerPool: WorkerPool): Promise<void> {
  log.info("No time for more jobs: the rest is left for the next call");
  try {
    await workerPool.gracefulShutdown();
  } catch (error) {
    log.warn({ err: error }, "The job runner did not stop cleanly");
  }
}
