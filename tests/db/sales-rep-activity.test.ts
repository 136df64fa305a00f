import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { insertPeople } from "./support/insert-people.ts";

const people = { admin: randomUUID(), rep: randomUUID(), stranger: randomUUID() };
const reps = { busy: randomUUID(), quiet: randomUUID() };
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  await withClient(db.adminUrl, async (client) => {
    await insertPeople(client, people);
    await client.query(
      `insert into public.sales_reps (id, name, email, profile_id) values ($1, 'Busy', 'busy@acme.example', $3), ($2, 'Quiet', 'quiet@acme.example', null)`,
      [reps.busy, reps.quiet, people.rep],
    );
    await client.query(
      `insert into public.meetings (title, starts_at, duration_seconds, sales_rep_id)
       select 'Meeting', timestamptz '2026-11-20 09:00:00Z' - day * interval '1 day', 1800, $1
       from generate_series(0, 11) as day`,
      [reps.busy],
    );
  });
});
afterAll(() => db.drop());

async function activityOf(userId: string, cap = 1000) {
  return withClient(db.url, async (client) => {
    await client.query("begin; set local role authenticated");
    await client.query("select set_config('request.jwt.claims', $1, true)", [
      JSON.stringify({ sub: userId, role: "authenticated" }),
    ]);
    const { rows } = await client.query<{ rep: string; count: number; capped: boolean; last: Date | null }>(
      `select sales_rep_id as rep, meeting_count as count, is_capped as capped, last_starts_at as last
       from public.list_sales_rep_activity($1) order by meeting_count desc`,
      [cap],
    );
    await client.query("rollback");
    return rows.map(({ last, ...row }) => ({ ...row, last: last?.toISOString() ?? null }));
  });
}

describe("list_sales_rep_activity", () => {
  it("counts every rep's meetings for an admin and names the newest", async () => {
    expect(await activityOf(people.admin)).toEqual([
      { rep: reps.busy, count: 12, capped: false, last: "2026-11-20T09:00:00.000Z" },
      { rep: reps.quiet, count: 0, capped: false, last: null },
    ]);
  });

  it("stops counting at the cap and says so", async () => {
    expect((await activityOf(people.admin, 10))[0]).toMatchObject({ count: 10, capped: true });
  });

  it("tells a rep only about themselves", async () => {
    expect(await activityOf(people.rep)).toEqual([expect.objectContaining({ rep: reps.busy, count: 12 })]);
  });

  it("tells somebody without a role nothing", async () => {
    expect(await activityOf(people.stranger)).toEqual([]);
  });
});
