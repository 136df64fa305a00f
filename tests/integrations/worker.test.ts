import { createSyncWorld, type SyncWorld } from "./support/sync-world.ts";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { crontab } from "../../src/server/queue/run-worker.ts";
import { jobs } from "../../src/features/jobs/jobs.ts";
import { startFathomSync } from "../../src/features/sync/start-fathom-sync.ts";
import vercel from "../../vercel.json" with { type: "json" };

let world: SyncWorld;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  world = await createSyncWorld();
});
afterAll(async () => {
  for (const one of processes) one.kill("SIGKILL");
  await world.stop();
});
beforeEach(async () => world.reset({ count: 200, days: 25, isLean: true }));

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ["--conditions=react-server", "scripts/worker.ts"], {
    env: { ...process.env, LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  processes.push(worker);
  return worker;
}

async function saysUntil(worker: ChildProcess, message: string): Promise<void> {
  let said = "";
  for await (const chunk of worker.stdout ?? []) {
    said += String(chunk);
    if (said.includes(message)) return;
  }
  throw new Error(`the worker ended without saying "${message}": ${said}`);
}

async function runIs(status: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [run] = await world.query("select status from public.sync_runs order by created_at desc limit 1");
    if (run?.["status"] === status) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the run never became ${status}`);
}

const queue = () => startFathomSync(world.ctx, { trigger: "manual", hours: 720, mode: "queued" });

describe("the worker", () => {
  test("takes a queued run, and ends by itself when it is asked to", async () => {
    await queue();
    const worker = startWorker();
    await runIs("succeeded");
    worker.kill("SIGTERM");
    const [code] = await once(worker, "exit");
    expect(code).toBe(0);
  });

  test("killed half way, another one carries the run on; nothing is lost and nothing doubled", async () => {
    world.simulators.fathom.faults.add({ type: "hang", after: 17, path: "meetings" });
    await queue();
    const first = startWorker();
    for (let tries = 0; tries < 300; tries += 1) {
      const [run] = await world.query("select found from public.sync_runs");
      if (Number(run?.["found"]) >= 150) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    first.kill("SIGKILL");
    await once(first, "exit");
    const [left] = await world.query("select status, found from public.sync_runs");
    expect(left).toEqual({ status: "running", found: 150 });

    // Three minutes later …
    await world.query("update public.sync_runs set lease_until = now() - interval '1 second'");
    await world.query("select graphile_worker.add_job('carry_on_fathom_sync')");
    const second = startWorker();
    await runIs("succeeded");
    const [stored] = await world.query(
      "select (select count(*)::int from public.meetings) + (select count(*)::int from public.skipped_meetings) as n, (select found from public.sync_runs) as found",
    );
    expect(stored).toEqual({ n: 200, found: 200 });
    second.kill("SIGTERM");
    await once(second, "exit");
  });

  test("asked to stop in the middle of a run, it puts it down for the next worker at once", async () => {
    world.simulators.fathom.faults.add({ type: "slow", ms: 300, times: 1_000 });
    await queue();
    const worker = startWorker();
    await runIs("running");
    worker.kill("SIGTERM");
    const [code] = await once(worker, "exit");
    expect(code).toBe(0);
    const [run] = await world.query("select status, cursor is not null as has_cursor from public.sync_runs");
    expect(run).toEqual({ status: "waiting", has_cursor: true });
  });

  test("lives through a database that goes away and comes back", async () => {
    const worker = startWorker();
    await saysUntil(worker, "The worker is running");
    for (let times = 0; times < 3; times += 1) {
      await world.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename = 'postgres'",
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await queue();
    await runIs("succeeded");
    worker.kill("SIGTERM");
    const [code] = await once(worker, "exit");
    expect(code).toBe(0);
  });
});

function slot(path: string): string | undefined {
  return vercel.crons.find((one) => one.path === path)?.schedule;
}

test("the worker's own clock and vercel.json tell the same times", () => {
  const lines = crontab(jobs).split("\n");
  expect(lines).toContain(
    `${slot("/api/cron/sync-fathom") ?? ""} schedule_fathom_sync ?max=1&jobKey=schedule_fathom_sync`,
  );
  expect(lines).toContain(`${slot("/api/cron/reconcile") ?? ""} reconcile_fathom ?max=1&jobKey=reconcile_fathom`);
  expect(lines).toContain(`${slot("/api/cron/housekeeping") ?? ""} keep_house ?max=1&jobKey=keep_house`);
});
