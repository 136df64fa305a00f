/** The worker: a process of its own that runs the jobs and keeps the schedule. `node --conditions=react-server scripts/worker.ts` */
import { jobs } from "#features/jobs/jobs.ts";
import { env } from "#server/env.ts";
import { log } from "#server/log.ts";
import { runWorker } from "#server/queue/run-worker.ts";

// Fails here, with a list of what is missing, instead of at the first job.
env();

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    log.info({ signal }, "The worker finishes what it is doing and stops");
    stopping.abort();
  });
}

await runWorker(jobs, stopping.signal);
log.info("The worker has stopped");
