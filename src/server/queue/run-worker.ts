import "server-only";

import { setTimeout as sleep } from "node:timers/promises";
import { run } from "graphile-worker";

import { log } from "#server/log.ts";
import type { Job } from "#server/queue/job.ts";
import { taskList } from "#server/queue/task-list.ts";
import { openPool, workerOptions } from "#server/queue/worker-options.ts";

const concurrency = 4;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Works on jobs until `signal` says stop: those at hand are finished, or put down where they can be taken up. Any number of workers may run, on any number of
 * machines. While the database is away it waits and tries again.
 */
export async function runWorker(jobs: readonly Job[], signal: AbortSignal): Promise<void> {
  let pauseMs = firstPauseMs;
  while (!signal.aborted) {
    const pool = openPool(concurrency + 4);
    try {
      const runner = await run({
        ...workerOptions(pool),
        concurrency,
        pollInterval: 2_000,
        taskList: taskList(jobs, { deadline: null, stop: signal }),
        crontab: crontab(jobs),
      });
      pauseMs = firstPauseMs;
      log.info({ tasks: jobs.map(({ task }) => task) }, "The worker is running");
      const stop = (): void => void runner.stop().catch(() => undefined);
      signal.addEventListener("abort", stop, { once: true });
      await runner.promise.finally(() => signal.removeEventListener("abort", stop));
    } catch (error) {
      if (!signal.aborted) log.error({ err: error, pauseMs }, "The worker lost the database and will try again");
    } finally {
      await pool.end().catch(() => undefined);
    }
    if (!signal.aborted) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}

/** The schedule as graphile-worker reads it. Every slot has an identity in the database, so two workers never both take it. */
export function crontab(jobs: readonly Job[]): string {
  return jobs
    .flatMap(({ task, schedule }) => (schedule === null ? [] : [`${schedule} ${task} ?max=1&jobKey=${task}`]))
    .join("\n");
}
