import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Dashboard } from "../../src/domain/dashboard.ts";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { insertPeople } from "./support/insert-people.ts";

// A Saturday, just after midnight in Amsterdam and still Friday in New York.
const now = "2026-11-20T23:30:00Z";
const people = { admin: randomUUID(), rep: randomUUID(), stranger: randomUUID() };
const reps = { mine: randomUUID(), other: randomUUID() };
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  await withClient(db.adminUrl, async (client) => {
    await insertPeople(client, people);
    await client.query(
      `insert into public.sales_reps (id, name, email, profile_id) values ($1, 'Rep', 'rep@acme.example', $3), ($2, 'Other', 'other@acme.example', null)`,
      [reps.mine, reps.other, people.rep],
    );
    await addMeeting(client, reps.mine, "2026-11-20T09:00:00Z", { open: ["low", "urgent"], share: 0.4 });
    await addMeeting(client, reps.mine, "2026-11-16T09:00:00Z", { share: 0.6 });
    // Monday 00:30 in Amsterdam, Sunday evening in New York.
    await addMeeting(client, reps.other, "2026-11-15T23:30:00Z", {});
    await addMeeting(client, reps.other, "2026-11-12T09:00:00Z", {});
    await addMeeting(client, reps.other, "2026-09-01T09:00:00Z", { open: ["urgent"] });
    await client.query(
      `insert into public.sync_runs (trigger, status, found, imported) values ('manual', 'succeeded', 5, 4)`,
    );
  });
});
afterAll(() => db.drop());

async function addMeeting(client: Client, repId: string, startsAt: string, given: { open?: string[]; share?: number }) {
  const open = given.open ?? [];
  const { rows } = await client.query<{ id: string }>(
    `insert into public.meetings (title, starts_at, duration_seconds, sales_rep_id, open_action_item_count, action_item_count, rep_talk_share)
     values ($1, $2, 1800, $3, $4, $4, $5) returning id`,
    [`Meeting of ${startsAt}`, startsAt, repId, open.length, given.share ?? null],
  );
  for (const [index, priority] of open.entries()) {
    await client.query(
      `insert into public.action_items (meeting_id, external_key, description, priority, category, position)
       values ($1, $2, $2, $3, 'other', $4)`,
      [rows[0]?.id, `${priority} thing`, priority, index],
    );
  }
}

async function dashboardOf(userId: string, timeZone = "Europe/Amsterdam", at = now): Promise<Dashboard> {
  return withClient(db.url, async (client) => {
    await client.query("begin; set local role authenticated");
    await client.query("select set_config('request.jwt.claims', $1, true)", [
      JSON.stringify({ sub: userId, role: "authenticated" }),
    ]);
    const { rows } = await client.query<{ answer: unknown }>("select public.get_dashboard($1, $2) as answer", [
      timeZone,
      at,
    ]);
    await client.query("rollback");
    return Dashboard.parse(rows[0]?.answer);
  });
}

describe("get_dashboard", () => {
  it("shows an admin everything, and the state of the workspace", async () => {
    const dashboard = await dashboardOf(people.admin);
    expect(dashboard.week).toMatchObject({ meetings: 3, seconds: 5400 });
    expect(dashboard.week.repTalkShare).toBeCloseTo(0.5);
    expect(dashboard.lastWeek.meetings).toBe(1);
    expect(dashboard.meetings).toHaveLength(5);
    expect(dashboard.workspace).toMatchObject({ salesReps: 2, waitingPeople: 1, lastRun: { imported: 4 } });
  });

  it("shows a rep their own meetings only, and nothing of the workspace", async () => {
    const dashboard = await dashboardOf(people.rep);
    expect(dashboard.week.meetings).toBe(2);
    expect(dashboard.meetings.map((meeting) => meeting.salesRepName)).toEqual(["Rep", "Rep"]);
    expect(dashboard.workspace).toBeNull();
    expect(dashboard.isLinkedToRep).toBe(true);
  });

  it("shows somebody without a role nothing", async () => {
    const dashboard = await dashboardOf(people.stranger);
    expect(dashboard).toMatchObject({ week: { meetings: 0 }, meetings: [], actionItems: [], workspace: null });
  });

  it("puts urgent action items first and forgets those older than a month", async () => {
    const { actionItems, openActionItems } = await dashboardOf(people.admin);
    expect(actionItems.map((item) => item.description)).toEqual(["urgent thing", "low thing"]);
    expect(openActionItems).toBe(2);
  });

  it("counts days and weeks in the person's own zone", async () => {
    const amsterdam = await dashboardOf(people.admin);
    expect(amsterdam.days).toHaveLength(14);
    expect(amsterdam.days.at(-1)).toEqual({ date: "2026-11-21", meetings: 0 });
    expect(amsterdam.days.find((day) => day.date === "2026-11-16")?.meetings).toBe(2);
    const newYork = await dashboardOf(people.admin, "America/New_York");
    expect(newYork.days.at(-1)).toEqual({ date: "2026-11-20", meetings: 1 });
    expect(newYork.week.meetings).toBe(2);
    expect(newYork.lastWeek.meetings).toBe(1);
  });

  it("shows two weeks and compares whole weeks when the clock has just changed", async () => {
    const spring = await dashboardOf(people.admin, "Europe/Amsterdam", "2026-03-31T10:00:00Z");
    expect(spring.days.map((day) => day.date)).toEqual(
      Array.from({ length: 14 }, (_, index) => new Date(Date.UTC(2026, 2, 18 + index)).toISOString().slice(0, 10)),
    );
    await withClient(db.adminUrl, async (client) => {
      // Sunday 23:30 and Monday 00:30 in Amsterdam, both in winter time.
      await addMeeting(client, reps.other, "2026-03-22T22:30:00Z", {});
      await addMeeting(client, reps.other, "2026-03-22T23:30:00Z", {});
    });
    // Last week began on Monday 23 March at 00:00, which was 23:00 UTC; this week began at 22:00 UTC.
    const after = await dashboardOf(people.admin, "Europe/Amsterdam", "2026-03-31T10:00:00Z");
    expect(after.lastWeek.meetings).toBe(1);
  });
});
