import { createSyncWorld, type SyncWorld } from "./support/sync-world.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { defineJob } from "../../src/server/queue/job.ts";
import { runDueJobs } from "../../src/server/queue/run-due-jobs.ts";

let world: SyncWorld;
let ended: number;

beforeAll(async () => {
  world = await createSyncWorld();
});
afterAll(async () => world.stop());
beforeEach(async () => {
  ended = 0;
  await world.query("delete from graphile_worker._private_jobs");
  await world.query("select graphile_worker.add_job('half_a_second') from generate_series(1, 40)");
});

const halfASecond = defineJob({
  task: "half_a_second",
  payload: z.unknown(),
  handler: async () => async () => {
    await sleep(500);
    ended += 1;
  },
});

const inMs = (ms: number) => new Date(Date.now() + ms);
const left = () =>
  world.query("select count(*)::int as jobs, count(locked_at)::int as locked from graphile_worker._private_jobs");

test("near the deadline no job is taken any more; those at hand are finished, and none stays locked", async () => {
  const deadline = inMs(7_000);
  const { done, failed } = await runDueJobs([halfASecond], deadline);
  expect(Date.now()).toBeLessThan(deadline.getTime());
  expect(failed).toBe(0);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(40);
  expect(ended).toBe(done);
  expect(await left()).toEqual([{ jobs: 40 - done, locked: 0 }]);
});

test("when the time is up already, nothing is begun", async () => {
  expect(await runDueJobs([halfASecond], inMs(1_000))).toEqual({ done: 0, failed: 0 });
  expect(await left()).toEqual([{ jobs: 40, locked: 0 }]);
});

test("with time enough all that is due is done", async () => {
  expect(await runDueJobs([halfASecond], inMs(40_000))).toEqual({ done: 40, failed: 0 });
  expect(await left()).toEqual([{ jobs: 0, locked: 0 }]);
});
