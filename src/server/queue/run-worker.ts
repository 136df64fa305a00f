import "server-only";

import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { run, type WorkerEvents } from "graphile-worker";

import { log } from "#server/log.ts";
import type { Job } from "#server/queue/job.ts";
import { taskList } from "#server/queue/task-list.ts";
import { openPool, workerOptions } from "#server/queue/worker-options.ts";

const concurrency = 4;
/** Three rounds of all workers, about six seconds. */
const failuresBeforeRestart = 3 * concurrency;
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
      const events: WorkerEvents = new EventEmitter();
      const runner = await run({
        ...workerOptions(pool),
        concurrency,
        pollInterval: 2_000,
        taskList: taskList(jobs, { deadline: null, stop: signal }),
        crontab: crontab(jobs),
        events,
      });
      pauseMs = firstPauseMs;
      log.info({ tasks: jobs.map(({ task }) => task) }, "The worker is running");
      const stop = (): void => void runner.stop().catch(() => undefined);
      signal.addEventListener("abort", stop, { once: true });
      whenStuck(events, stop);
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

/**
 * graphile-worker 0.18 keeps the answer to its first question, even when that was a broken connection: it then fails for ever
 * although the database is back. Only a new runner asks again.
 */
function whenStuck(events: WorkerEvents, restart: () => void): void {
  let failures = 0;
  const isFine = (): void => {
    failures = 0;
  };
  events.on("worker:getJob:empty", isFine);
  events.on("job:start", isFine);
  events.on("worker:getJob:error", () => {
    failures += 1;
    if (failures === failuresBeforeRestart) {
      log.warn("The worker cannot get at its jobs and starts again");
      restart();
    }
  });
}

/** The schedule as graphile-worker reads it. Every slot has an identity in the database, so two workers never both take it. */
export function crontab(jobs: readonly Job[]): string {
  return jobs
    .flatMap(({ task, schedule }) => (schedule === null ? [] : [`${schedule} ${task} ?max=1&jobKey=${task}`]))
    .join("\n");
}
