import { createSyncWorld, type SyncWorld } from "./support/sync-world.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as reconcile } from "../../src/app/api/cron/reconcile/route.ts";
import { GET as runJobs } from "../../src/app/api/cron/run-jobs/route.ts";
import { GET as syncFathom, POST as postSyncFathom } from "../../src/app/api/cron/sync-fathom/route.ts";
import { runFathomSync } from "../../src/features/sync/run-fathom-sync.ts";
import { startFathomSync, type StartedSync } from "../../src/features/sync/start-fathom-sync.ts";
import { getSetting } from "../../src/server/settings/get-setting.ts";
import { env } from "../../src/server/env.ts";
import { dropSettingCache } from "../../src/server/settings/setting-cache.ts";
import { encodeSetting } from "../../src/server/settings/setting-codec.ts";
import { demoApiKey } from "../simulators/fathom/accounts.ts";
import type { Fault } from "../simulators/fathom/faults.ts";

const total = 230;
let world: SyncWorld;

beforeAll(async () => {
  world = await createSyncWorld();
});
afterAll(async () => world.stop());

const sync = (): Promise<StartedSync> => startFathomSync(world.ctx, { trigger: "cron", hours: 720, mode: "inline" });
const status = (): Promise<string> => {
  dropSettingCache();
  return getSetting(world.ctx, "fathom_connection_status");
};

async function stored(): Promise<number> {
  const [row] = await world.query(
    "select (select count(*) from public.meetings) + (select count(*) from public.skipped_meetings) as n",
  );
  return Number(row?.["n"]);
}

describe("whatever Fathom does, a run ends honestly and the next one heals", () => {
  beforeEach(async () => world.reset({ count: total, days: 25, isLean: true }));

  const faults: { name: string; fault: Fault; ended: object; kept: "some" | "none" }[] = [
    {
      name: "down from the start",
      fault: { type: "status", status: 503, times: 99 },
      ended: { status: "failed", errorKind: "transient" },
      kept: "none",
    },
    {
      name: "down after sixteen pages",
      fault: { type: "status", status: 500, after: 16, times: 99 },
      ended: { status: "partial", errorKind: "transient" },
      kept: "some",
    },
    {
      name: "broken JSON after twelve pages",
      fault: { type: "broken_json", after: 12, times: 99 },
      ended: { status: "partial", errorKind: "contract" },
      kept: "some",
    },
    {
      name: "connections that break",
      fault: { type: "reset", after: 5, times: 99 },
      ended: { status: "partial", errorKind: "transient" },
      kept: "some",
    },
    {
      name: "pages that go round in circles",
      fault: { type: "repeat_page", after: 6, times: 99 },
      ended: { status: "partial", errorKind: "contract" },
      kept: "some",
    },
    {
      name: "a cursor that expires every time",
      fault: { type: "expired_cursor", after: 6, times: 99 },
      ended: { status: "partial", errorKind: "validation" },
      kept: "some",
    },
    {
      name: "a key that is revoked half way",
      fault: { type: "status", status: 401, after: 8, times: 99 },
      ended: { status: "partial", errorKind: "auth" },
      kept: "some",
    },
  ];
  test.each(faults)("$name", async ({ fault, ended, kept }) => {
    world.simulators.fathom.faults.add(fault);
    const { run } = await sync();
    expect(run).toMatchObject(ended);
    expect(run.errorMessage).toMatch(/fathom listMeetings/);
    expect(run.finishedAt).not.toBeNull();
    const read = await stored();
    expect(run.imported + run.skipped).toBe(read);
    expect(read > 0).toBe(kept === "some");

    world.simulators.fathom.faults.clear();
    const healed = await sync();
    expect(healed.run).toMatchObject({ status: "succeeded", found: total, unchanged: run.imported, errorKind: null });
    expect(await stored()).toBe(total);
  });

  const blips: { name: string; fault: Fault }[] = [
    { name: "one 500", fault: { type: "status", status: 500, after: 10 } },
    { name: "one broken connection", fault: { type: "reset", after: 10 } },
    { name: "one page served twice", fault: { type: "repeat_page", after: 10 } },
    { name: "one expired cursor", fault: { type: "expired_cursor", after: 10 } },
    { name: "a slow page", fault: { type: "slow", ms: 700, after: 10 } },
  ];
  test.each(blips)("$name is not worth stopping for", async ({ fault }) => {
    world.simulators.fathom.faults.add(fault);
    expect((await sync()).run).toMatchObject({ status: "succeeded", found: total, errorKind: null });
    expect(await stored()).toBe(total);
  });

  test("a malformed item is counted and kept with its reason; the rest goes on", async () => {
    world.simulators.fathom.faults.add({ type: "malformed_item", after: 3 });
    const { run } = await sync();
    expect(run).toMatchObject({ status: "succeeded", found: total, failed: 1 });
    expect(run.imported + run.skipped).toBe(total - 1);
  });

  test("429 makes the run wait as long as Fathom says, and a job carries it on", async () => {
    world.simulators.fathom.faults.add({ type: "status", status: 429, retryAfterSeconds: 2, after: 16 });
    const { run, hasMore } = await sync();
    expect(hasMore).toBe(true);
    expect(run).toMatchObject({ status: "waiting", found: 160 });
    const waitMs = Date.parse(run.resumeAt ?? "") - Date.now();
    expect(waitMs).toBeGreaterThan(1_000);
    expect(waitMs).toBeLessThan(4_000);
    await new Promise((resolve) => setTimeout(resolve, waitMs + 50));
    expect(await runFathomSync(world.ctx, { runId: run.id, deadline: null })).toMatchObject({
      status: "succeeded",
      found: total,
    });
    expect(await stored()).toBe(total);
  });

  test("in a job a failure that heals is tried again later, with longer and longer pauses, and then given up", async () => {
    world.simulators.fathom.faults.add({ type: "status", status: 503, after: 2, times: 999 });
    const { run } = await startFathomSync(world.ctx, { trigger: "manual", hours: 720, mode: "queued" });
    const statuses: string[] = [];
    for (let tries = 0; tries < 4; tries += 1) {
      statuses.push((await runFathomSync(world.ctx, { runId: run.id, deadline: null })).status);
      await world.query("update public.sync_runs set resume_at = now() where id = $1 and status = 'waiting'", [run.id]);
    }
    expect(statuses).toEqual(["waiting", "waiting", "waiting", "partial"]);
  });

  test("a refused key shows as an error until a run works again", async () => {
    world.simulators.fathom.faults.add({ type: "status", status: 401 });
    expect((await sync()).run).toMatchObject({ status: "failed", errorKind: "auth" });
    expect(await status()).toBe("error");
    await sync();
    expect(await status()).toBe("connected");
  });

  test("a run that began with a key an admin has replaced carries on with the new one", async () => {
    const store = async (key: string): Promise<void> => {
      const sealed = await encodeSetting(env().KOPPEL_ENCRYPTION_KEYS, "fathom_api_key", key);
      await world.query(
        `insert into public.system_settings (setting_key, setting_value) values ('fathom_api_key', $1)
         on conflict (setting_key) do update set setting_value = excluded.setting_value`,
        [sealed],
      );
    };
    await store("revoked-0123456789-0123456789");
    expect(await getSetting(world.ctx, "fathom_api_key")).toContain("revoked");
    // This process still has the old key in its cache, as a worker does for some minutes after another was saved.
    await store(demoApiKey);
    const { run } = await sync();
    expect(run).toMatchObject({ status: "waiting" });
    expect(await status()).not.toBe("error");
    await world.query("update public.sync_runs set resume_at = now() where id = $1", [run.id]);
    expect(await runFathomSync(world.ctx, { runId: run.id, deadline: null })).toMatchObject({ status: "succeeded" });
    expect(await status()).toBe("connected");
  });
});

function call(query = "", secret = world.stack.env["CRON_SECRET"]): Request {
  const headers = { authorization: `Bearer ${secret ?? ""}` };
  return new Request(`http://localhost:3000/api/cron/sync-fathom${query}`, { headers });
}

describe("GET /api/cron/sync-fathom", () => {
  beforeEach(async () => world.reset({ count: 40, days: 10, isLean: true }));

  test("answers with the brief's keys, updated and hasMore", async () => {
    const response = await syncFathom(call("?hours=720"));
    const body: Record<string, unknown> = await response.json();
    expect(response.status).toBe(200);
    expect(Object.keys(body).toSorted()).toEqual(
      [
        "success",
        "processed",
        "imported",
        "updated",
        "skipped",
        "errors",
        "hasMore",
        "lastSyncTime",
        "duration_ms",
        "message",
      ].toSorted(),
    );
    expect(body).toMatchObject({
      success: true,
      processed: 40,
      errors: 0,
      hasMore: false,
      message: "Sync completed successfully",
    });
    expect(Number(body["imported"]) + Number(body["skipped"])).toBe(40);
  });

  test("POST does the same, because schedulers differ", async () => {
    expect((await postSyncFathom(call())).status).toBe(200);
  });

  test.each(["", "0", "-1", "8761", "24.5", "1e3", "abc", "24h", " 24"])("hours=%j is refused", async (hours) => {
    const response = await syncFathom(call(`?hours=${encodeURIComponent(hours)}`));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "invalid_hours" } });
  });

  test("hours looks back that far and no further", async () => {
    await syncFathom(call("?hours=24"));
    const [run] = await world.query(
      "select round(extract(epoch from window_to - window_from) / 3600)::int as hours from public.sync_runs",
    );
    expect(run).toEqual({ hours: 24 });
  });

  test("a wrong or missing secret gets nothing", async () => {
    expect((await syncFathom(call("", "wrong"))).status).toBe(401);
    expect((await syncFathom(new Request("http://localhost:3000/api/cron/sync-fathom"))).status).toBe(401);
    expect(world.simulators.fathom.requests).toHaveLength(0);
  });

  test("while another run is going on it answers 409 and says so", async () => {
    const [first, second] = await Promise.all([syncFathom(call()), syncFathom(call())]);
    const refused = [first, second].find((response) => response.status === 409);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await refused?.json()).toMatchObject({
      error: { code: "sync_already_running", message: expect.any(String) },
    });
  });

  test("a run that failed says success: false and is not a 200", async () => {
    world.simulators.fathom.faults.add({ type: "status", status: 401 });
    const response = await syncFathom(call());
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ success: false, errors: 1, processed: 0 });
  });

  test("without hours a run begins two days before the last complete one, whatever was asked for in between", async () => {
    await syncFathom(call());
    await syncFathom(call("?hours=1"));
    await reconcile(call());
    const runs = await world.query("select window_from, started_at from public.sync_runs order by created_at");
    const gapHours = (Number(runs[0]?.["started_at"]) - Number(runs[2]?.["window_from"])) / 3_600_000;
    expect(gapHours).toBeCloseTo(48, 2);
  });

  test("run-jobs carries on what waits, and ends by itself", async () => {
    await startFathomSync(world.ctx, { trigger: "manual", hours: 720, mode: "queued" });
    const response = await runJobs(call());
    expect(await response.json()).toEqual({ success: true, done: 1, failed: 0 });
    expect(await world.query("select status, found from public.sync_runs")).toEqual([
      { status: "succeeded", found: 40 },
    ]);
  });
});
