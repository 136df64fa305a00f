import { createSyncWorld, type SyncWorld } from "./support/sync-world.ts";
import { demoReps } from "../simulators/fathom/people.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { carryOnSync } from "../../src/features/sync/carry-on-sync.ts";
import { driveSync } from "../../src/features/sync/drive-sync.ts";
import { refreshSalesRep } from "../../src/features/sync/refresh-sales-rep.ts";
import { runFathomSync } from "../../src/features/sync/run-fathom-sync.ts";
import { startFathomSync, type StartedSync, type StartSyncInput } from "../../src/features/sync/start-fathom-sync.ts";
import { syncAddedReps } from "../../src/features/sync/sync-added-reps.ts";
import { completeActionItem } from "../../src/server/db/complete-action-item.ts";
import { importSalesReps, listSalesReps, saveSalesRep } from "../../src/server/db/sales-reps.ts";
import { startSyncRun } from "../../src/server/db/sync-runs.ts";

let world: SyncWorld;

beforeAll(async () => {
  world = await createSyncWorld();
});
afterAll(async () => world.stop());

const sync = async (input: Partial<StartSyncInput> = {}): Promise<StartedSync> =>
  startFathomSync(world.ctx, { trigger: "cron", hours: 720, mode: "inline", ...input });

const count = async (table: string): Promise<number> => {
  const [row] = await world.query(`select count(*)::int as n from public.${table}`);
  return Number(row?.["n"]);
};

describe("a thousand meetings", () => {
  beforeEach(async () => world.reset({ count: 1000, days: 25 }));

  test("all arrive with transcript, within twelve database requests; a second run changes no row and asks no more", async () => {
    const before = world.databaseRequests();
    const first = await sync();
    const requests = world.databaseRequests() - before;
    expect(first.run).toMatchObject({ status: "succeeded", found: 1000, failed: 0, errorKind: null });
    expect(first.run.imported + first.run.skipped).toBe(1000);
    expect(first.run.skipped).toBeGreaterThan(0);
    expect(await count("meetings")).toBe(first.run.imported);
    expect(await count("meeting_transcripts")).toBe(first.run.imported);
    expect(await count("skipped_meetings")).toBe(first.run.skipped);
    expect(requests).toBeLessThanOrEqual(12);

    const written = await writes();
    const again = world.databaseRequests();
    const second = await sync();
    expect(second.run).toMatchObject({ status: "succeeded", found: 1000, imported: 0, updated: 0, failed: 0 });
    expect(second.run.unchanged).toBe(first.run.imported);
    expect(world.databaseRequests() - again).toBeLessThanOrEqual(12);
    expect(await writes()).toEqual(written);
  });
});

/** Every row version of everything a sync stores: equal before and after means that not a single row was written. */
async function writes(): Promise<unknown> {
  const tables = [
    "meetings",
    "meeting_sources",
    "meeting_attendees",
    "meeting_transcripts",
    "meeting_search",
    "action_items",
    "match_evidence",
    "skipped_meetings",
  ];
  const parts = tables.map(
    (table) =>
      `select '${table}' as name, count(*)::int as n, max(xmin::text::bigint)::text as newest from public.${table}`,
  );
  return world.query(parts.join(" union all "));
}

describe("matching", () => {
  beforeEach(async () => world.reset({ count: 120, withEdgeCases: true }));

  test("an archived rep and an unknown recorder are skipped with the reason, and only with metadata", async () => {
    await sync();
    const reasons = await world.query(
      "select reason, recorder_email, count(*)::int as n from public.skipped_meetings group by 1, 2 order by 1",
    );
    expect(reasons.map(({ reason, recorder_email }) => [reason, recorder_email])).toEqual([
      ["archived_rep", "peter.smit@noordlicht.example"],
      ["unknown_rep", "kim.jansen@noordlicht.example"],
    ]);
  });

  test("a rep who is added later gets the meetings that were skipped", async () => {
    await sync();
    const kim = "kim.jansen@noordlicht.example";
    const [skipped] = await world.query(
      "select count(*)::int as n from public.skipped_meetings where recorder_email = $1",
      [kim],
    );
    await saveSalesRep(world.ctx.db, world.ctx.actor, {
      id: null,
      name: "Kim Jansen",
      email: kim,
      teamId: null,
      profileId: null,
    });
    const [job] = await world.query(
      "select 1 as queued from graphile_worker._private_jobs where key = 'sync_fathom_rep'",
    );
    expect(job).toEqual({ queued: 1 });
    const done = await syncAddedReps(world.ctx, { deadline: null });
    expect(done?.run).toMatchObject({ status: "succeeded", imported: skipped?.["n"], recorderEmail: kim });
    expect(await world.query("select 1 from public.skipped_meetings where recorder_email = $1", [kim])).toEqual([]);
  });

  test("several reps who are added together share one job, and its run fetches for all of them", async () => {
    await world.query("delete from public.sales_reps");
    expect((await sync()).run).toMatchObject({ imported: 0 });
    await importSalesReps(
      world.ctx.db,
      world.ctx.actor,
      demoReps.map(({ name, email }) => ({ name, email })),
    );
    expect(await world.query("select count(*)::int as n from graphile_worker._private_jobs")).toEqual([{ n: 1 }]);
    const done = await syncAddedReps(world.ctx, { deadline: null });
    expect(done?.run).toMatchObject({ status: "succeeded", recorderEmail: null });
    expect(await syncAddedReps(world.ctx, { deadline: null })).toBeNull();
    expect(await world.query("select distinct recorder_email from public.skipped_meetings")).toEqual([
      { recorder_email: "kim.jansen@noordlicht.example" },
    ]);
  });

  test("refreshing one rep asks Fathom for that rep alone", async () => {
    const sanne = (await listSalesReps(world.ctx.db)).find(({ name }) => name === "Sanne de Wit");
    const { run } = await refreshSalesRep(world.ctx, { salesRepId: sanne?.id ?? "" });
    expect(run).toMatchObject({ status: "succeeded", trigger: "rep_refresh", skipped: 0 });
    expect(run.imported).toBeGreaterThan(10);
    expect(
      world.simulators.fathom.requests.every(({ query }) =>
        query.includes("recorded_by%5B%5D=sanne.dewit%40noordlicht.example"),
      ),
    ).toBe(true);
  });

  test("every hard meeting is stored: no invitees, null e-mails, four hours, emoji, right-to-left, scripts, NUL", async () => {
    const { run } = await sync();
    expect(run).toMatchObject({ status: "succeeded", failed: 0, found: 130 });
    const [long] = await world.query(
      "select duration_seconds, word_count from public.meetings join public.meeting_transcripts on meeting_id = id where title like 'Vierurige%'",
    );
    const titles = (
      await world.query("select title from public.meetings union all select title from public.skipped_meetings")
    ).map(({ title }) => title);
    expect(titles).toContain('<script>alert("title")</script> Offerte & <b>meer</b>');
    expect(titles).toContain("اجتماع مبيعات مع شركة النور");
    expect(titles).toContain("Nulteken en half� emoji");
    expect(long).toMatchObject({ duration_seconds: 4 * 3600 });
  });
});

describe("late edits and local edits", () => {
  beforeEach(async () => world.reset({ count: 30, days: 5 }));

  test("a title and an action item changed at Fathom come in; an item ticked here stays ticked", async () => {
    await sync();
    const [row] = await world.query(
      "select s.external_id, a.id as item, a.description from public.meeting_sources s join public.action_items a on a.meeting_id = s.meeting_id where a.completed_at is null limit 1",
    );
    await completeActionItem(world.ctx.db, world.ctx.actor, String(row?.["item"]), true);
    world.simulators.fathom.store.change(Number(row?.["external_id"]), { title: "Nieuwe titel na afloop" });
    const { run } = await sync();
    expect(run).toMatchObject({ updated: 1, imported: 0 });
    const [after] = await world.query(
      "select m.title, a.completed_at is not null as done from public.meetings m join public.action_items a on a.meeting_id = m.id where a.id = $1",
      [row?.["item"]],
    );
    expect(after).toEqual({ title: "Nieuwe titel na afloop", done: true });
  });
});

describe("one run at a time", () => {
  beforeEach(async () => world.reset({ count: 60 }));

  test("of two started together one works and the other is told so", async () => {
    const both = await Promise.all([sync(), sync()]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["busy", "started"]);
    expect(both.find(({ outcome }) => outcome === "started")?.run).toMatchObject({ status: "succeeded", found: 60 });
  });

  test("a run whose process died is carried on from its cursor when the lease is over, by whoever comes", async () => {
    await world.reset({ count: 400 });
    world.simulators.fathom.faults.add({ type: "hang", after: 20, path: "meetings" });
    const dying = startSyncRun(world.ctx.db, world.ctx.actor, {
      integration: "fathom",
      trigger: "cron",
      status: "running",
      leaseSeconds: 1,
    });
    const { run, holder } = await dying;
    // The process gets as far as one save and then is gone: its run stays "running" with a lease that nobody renews.
    void driveSync(world.ctx, { run, holder }, { deadline: null, mayRetryLater: false }).catch(() => undefined);
    await until(
      async () =>
        Number((await world.query("select found from public.sync_runs where id = $1", [run.id]))[0]?.["found"]) >= 150,
    );
    await world.query("update public.sync_runs set lease_until = now() - interval '1 second' where id = $1", [run.id]);
    const asked = world.simulators.fathom.requests.length;

    const resumed = await carryOnSync(world.ctx, { deadline: null });
    expect(resumed).toMatchObject({ id: run.id, status: "succeeded" });
    const [stored] = await world.query(
      "select (select count(*) from public.meetings) + (select count(*) from public.skipped_meetings) as n",
    );
    expect(Number(stored?.["n"])).toBe(400);
    expect(world.simulators.fathom.requests.length - asked).toBeLessThan(40);
    expect(world.simulators.fathom.requests[asked]?.query).toContain("cursor=");
  });

  test("a deadline ends the request, keeps the cursor and leaves the rest to a job", async () => {
    await world.reset({ count: 300 });
    world.simulators.fathom.faults.add({ type: "slow", ms: 400, after: 3, times: 2 });
    const { run, hasMore } = await sync({ deadlineMs: 8_400 });
    expect(hasMore).toBe(true);
    expect(run.status).toBe("waiting");
    expect(await world.query("select key from graphile_worker._private_jobs")).toEqual([{ key: "sync_fathom" }]);
    await world.query("update public.sync_runs set resume_at = now() where id = $1", [run.id]);
    expect(await runFathomSync(world.ctx, { runId: run.id, deadline: null })).toMatchObject({
      status: "succeeded",
      found: 300,
    });
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never happened");
}
