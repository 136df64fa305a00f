import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { mappedMeeting } from "./support/mapped-meeting.ts";
import { call, refusal } from "./support/session.ts";
import { addUser, system, userActor } from "./support/world.ts";

type Run = {
  id: string;
  holder: string | null;
  status: string;
  cursor: string | null;
  window_from: string;
  requested_by: string | null;
};
type Started = { run: Run; outcome: "started" | "busy" | "resumed"; holder: string | null };

let db: TestDatabase;
let admin: string;

beforeAll(async () => {
  db = await createTestDatabase();
  admin = await addUser(db, "admin@koppel.example");
});
afterAll(() => db.drop());
beforeEach(() => sql("delete from sync_runs; delete from graphile_worker._private_jobs"));

const sql = (text: string) => withClient(db.url, (client) => client.query(text));
const start = (run: object = {}, p_actor: object = system) =>
  call<Started>(db, "start_sync_run", {
    p_actor,
    p_run: { integration: "fathom", trigger: "cron", status: "running", ...run },
  });
const claim = (p_run_id: string) =>
  call<{ run: Run; claimed: boolean; holder: string | null }>(db, "claim_sync_run", { p_run_id, p_lease_seconds: 60 });
const finish = ({ id, holder }: Run, p_status = "succeeded") =>
  call<Run>(db, "finish_sync_run", { p_actor: system, p_run_id: id, p_holder: holder, p_status });
const wait = ({ id, holder }: Run, p_resume_at: Date) =>
  call<Run>(db, "wait_sync_run", { p_run_id: id, p_holder: holder, p_cursor: "page-7", p_resume_at });

async function jobs(): Promise<{ task: string; key: string | null; later: boolean }[]> {
  const { rows } = await sql(
    "select task_identifier as task, key, run_at > now() as later from graphile_worker.jobs order by id",
  );
  return rows;
}

async function orphan(run: object): Promise<Run> {
  const left = await start(run);
  await sql("update sync_runs set lease_until = now() - interval '1 second', cursor = 'page-3'");
  return left.run;
}

async function allRuns(): Promise<object[]> {
  return (await sql("select id, status, error_kind, error_message, window_to from sync_runs order by created_at")).rows;
}

const hoursBack = (run: Run) => Math.round((Date.now() - Date.parse(run.window_from)) / 3_600_000);
const inAnHour = () => new Date(Date.now() + 3_600_000);
const anHourAgo = () => new Date(Date.now() - 3_600_000);

describe("a sync run", () => {
  it("starts once when six ask at the same moment; the others are told it is busy", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => start()));
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(["busy", "busy", "busy", "busy", "busy", "started"]);
    expect(new Set(answers.map((answer) => answer.run.id)).size).toBe(1);
  });

  it("is taken over, cursor and all, when whoever worked on it is gone", async () => {
    const { run } = await start();
    await sql("update sync_runs set lease_until = now() - interval '1 second', cursor = 'page-3'");
    const again = await start();
    expect(again).toMatchObject({ outcome: "resumed", run: { id: run.id, cursor: "page-3", status: "running" } });
    expect((await start()).outcome).toBe("busy");
  });

  it("obeys only its holder: one who lost it stores meetings, and moves, pauses or ends nothing", async () => {
    const old = await start();
    expect(old.holder).toBe(old.run.holder);
    await sql("update sync_runs set lease_until = now() - interval '1 second', cursor = 'page-3'");
    const taken = await claim(old.run.id);
    expect(taken).toMatchObject({ claimed: true, holder: expect.any(String) });
    expect(taken.holder).not.toBe(old.holder);
    const { rows: before } = await sql("select * from sync_runs");

    const saved = await call(db, "save_meetings", {
      p_actor: system,
      p_run_id: old.run.id,
      p_batch: { meetings: [mappedMeeting(1)] },
      p_progress: { holder: old.holder, cursor: "page-4", requestCount: 1 },
    });
    expect(saved).toMatchObject({ skipped: 1, runStatus: "taken_over" });
    expect((await sql("select from skipped_meetings")).rowCount).toBe(1);
    expect(await wait(old.run, inAnHour())).toMatchObject({ status: "running", cursor: "page-3" });
    expect(await finish(old.run)).toMatchObject({ status: "running", cursor: "page-3" });
    expect((await sql("select * from sync_runs")).rows).toEqual(before);
    expect(await jobs()).toEqual([]);

    expect(await finish(taken.run)).toMatchObject({ status: "succeeded", holder: null });
  });

  it("waits out a rate limit and is carried on by a job at that time", async () => {
    const { run } = await start();
    expect(await wait(run, inAnHour())).toMatchObject({ status: "waiting", cursor: "page-7" });
    expect(await jobs()).toEqual([{ task: "sync_fathom", key: "sync_fathom", later: true }]);
    expect((await start()).outcome).toBe("busy");
    expect((await claim(run.id)).claimed).toBe(false);
  });

  it("is resumed by whoever comes first once the pause is over", async () => {
    const { run } = await start();
    await wait(run, anHourAgo());
    expect(await claim(run.id)).toMatchObject({ claimed: true, run: { status: "running", cursor: "page-7" } });
    expect((await claim(run.id)).claimed).toBe(false);
    expect((await start()).outcome).toBe("busy");
  });

  it("can be queued for the worker, with its job in the same transaction", async () => {
    const { run } = await start({ status: "queued", trigger: "manual" }, userActor(admin));
    expect(run).toMatchObject({ status: "queued", requested_by: admin });
    expect(await jobs()).toEqual([{ task: "sync_fathom", key: "sync_fathom", later: false }]);
    expect((await start()).outcome).toBe("busy");
    expect((await claim(run.id)).claimed).toBe(true);
  });

  it("does not wait for ever for a worker that never comes", async () => {
    const { run } = await start({ status: "queued" });
    await sql(
      "update sync_runs set created_at = now() - interval '16 minutes', heartbeat_at = created_at - interval '16 minutes'",
    );
    expect(await start()).toMatchObject({ outcome: "resumed", run: { id: run.id } });
  });

  it("ends once: a second end or a claim afterwards changes nothing", async () => {
    const { run } = await start();
    expect(await finish(run, "partial")).toMatchObject({ status: "partial" });
    expect(await finish(run, "succeeded")).toMatchObject({ status: "partial" });
    expect((await claim(run.id)).claimed).toBe(false);
    expect(await wait(run, inAnHour())).toMatchObject({ status: "partial" });
    expect((await start()).outcome).toBe("started");
  });

  it("is cancelled by an admin, not by others", async () => {
    const { run } = await start();
    const stranger = await addUser(db, "stranger@koppel.example");
    expect(await refusal(call(db, "cancel_sync_run", { p_actor: userActor(stranger), p_id: run.id }))).toBe(
      "forbidden",
    );
    expect(await call<Run>(db, "cancel_sync_run", { p_actor: userActor(admin), p_id: run.id })).toMatchObject({
      status: "cancelled",
    });
  });

  it("begins an overlap before the last complete run, not before one with a window or a rep of its own", async () => {
    const first = await start({ firstRunHours: 100 });
    expect(hoursBack(first.run)).toBe(100);
    await finish(first.run);
    await sql("update sync_runs set started_at = now() - interval '10 hours'");
    for (const own of [{ recorderEmail: "a@b.nl" }, { windowFrom: anHourAgo(), windowTo: new Date() }]) {
      await finish((await start(own)).run);
    }
    expect(hoursBack((await start({ overlapHours: 48 })).run)).toBe(58);
  });

  describe("that was left behind", () => {
    const day = { windowFrom: "2026-10-01T00:00:00.000Z", windowTo: "2026-10-02T00:00:00.000Z" };
    const another = { windowFrom: "2026-09-01T00:00:00.000Z", windowTo: "2026-09-02T00:00:00.000Z" };

    it.each([
      ["a chosen period", {}, { trigger: "manual", status: "queued", ...day }],
      ["Reset", {}, { trigger: "reset", status: "queued", ...day }],
      ["the schedule's address with hours", {}, { trigger: "cron", ...day }],
      ["one rep", {}, { trigger: "rep_refresh", recorderEmail: "a@b.nl", ...day }],
      ["another period", another, { trigger: "manual", ...day }],
      ["another rep", { recorderEmail: "c@d.nl", ...day }, { trigger: "rep_refresh", recorderEmail: "a@b.nl", ...day }],
      ["all that is new, after a chosen period", day, { trigger: "manual" }],
    ])("makes way for %s", async (_name, left, asked) => {
      const old = await orphan(left);
      const { run, outcome } = await start(asked);
      expect(outcome).toBe("started");
      expect(run).toMatchObject({ cursor: null, trigger: asked.trigger });
      expect(await allRuns()).toMatchObject([
        { id: old.id, status: "partial", error_kind: "superseded", error_message: null },
        { id: run.id, window_to: "windowTo" in asked ? new Date(asked.windowTo) : null },
      ]);
      expect(await finish(old)).toMatchObject({ status: "partial" });
    });

    it("makes way after its pause as well", async () => {
      const { run } = await start();
      await wait(run, anHourAgo());
      expect(await start({ trigger: "manual", ...day })).toMatchObject({ outcome: "started" });
      expect(await allRuns()).toMatchObject([{ id: run.id, status: "partial" }, { status: "running" }]);
    });

    it.each([
      ["the schedule", {}, { trigger: "schedule" }],
      ["the schedule, after a chosen period", day, { trigger: "cron" }],
      ["somebody who asks for all that is new", {}, { trigger: "manual" }],
      ["somebody who asks for the same", day, { trigger: "manual", ...day }],
      ["the job for added reps, which comes back", {}, { trigger: "rep_added", ...day }],
    ])("is carried on by %s", async (_name, left, asked) => {
      const old = await orphan(left);
      expect(await start(asked)).toMatchObject({ outcome: "resumed", run: { id: old.id, cursor: "page-3" } });
    });

    it("loses nothing by making way: the next automatic run begins where the last complete one did", async () => {
      await finish((await start()).run);
      await sql("update sync_runs set started_at = now() - interval '10 hours'");
      await orphan({});
      await finish((await start({ trigger: "manual", ...day })).run);
      expect(hoursBack((await start({ overlapHours: 48 })).run)).toBe(58);
    });
  });

  it("says clearly that the job engine is missing, and then keeps nothing of the request", async () => {
    await withClient(db.adminUrl, (client) => client.query("alter schema graphile_worker rename to hidden"));
    expect(await refusal(start({ status: "queued" }))).toBe("job_queue_not_installed");
    await withClient(db.adminUrl, (client) => client.query("alter schema hidden rename to graphile_worker"));
    expect((await sql("select from sync_runs")).rowCount).toBe(0);
  });
});
