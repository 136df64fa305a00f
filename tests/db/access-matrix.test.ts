import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asker, become, callWith, person, service } from "./support/session.ts";
import { createWorld, system, type World } from "./support/world.ts";

/*
 * Who reads how many rows in a world of two teams (see createWorld): Anna of Sales has two meetings, Bob of Service one.
 * A dash is a refusal (no grant at all); 0 is an answer without rows. Nobody writes: every change goes through a function.
 */
const reads = `
  table               | anon | pending | Anna | Bob | manager | other manager | admin | service
  teams               | -    | 0       | 2    | 2   | 2       | 2             | 2     | 2
  profiles            | -    | 1       | 1    | 1   | 1       | 1             | 6     | 6
  sales_reps          | -    | 0       | 2    | 2   | 2       | 2             | 2     | 2
  invitations         | -    | 0       | 0    | 0   | 0       | 0             | 1     | 1
  system_settings     | -    | -       | -    | -   | -       | -             | -     | 1
  audit_logs          | -    | 0       | 0    | 0   | 0       | 0             | 16    | 16
  meetings            | -    | 0       | 2    | 1   | 2       | 1             | 3     | 3
  meeting_sources     | -    | 0       | 2    | 1   | 2       | 1             | 3     | 3
  meeting_attendees   | -    | 0       | 4    | 2   | 4       | 2             | 6     | 6
  meeting_transcripts | -    | 0       | 2    | 1   | 2       | 1             | 3     | 3
  meeting_search      | -    | -       | -    | -   | -       | -             | -     | 3
  action_items        | -    | 0       | 4    | 2   | 4       | 2             | 6     | 6
  match_evidence      | -    | 0       | 2    | 1   | 2       | 1             | 3     | 3
  sync_runs           | -    | 0       | 1    | 0   | 0       | 0             | 2     | 2
  skipped_meetings    | -    | 0       | 0    | 0   | 0       | 0             | 1     | 1
`;

const [header = [], ...table] = reads
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const tables = table.map(([name = ""]) => name);

let world: World;
let client: Client;
let askers: Record<string, Asker>;

beforeAll(async () => {
  world = await createWorld();
  client = new Client({ connectionString: world.db.url });
  await client.connect();
  const { people } = world;
  askers = {
    anon: { role: "anon" },
    pending: person(people.pending),
    Anna: person(people.rep),
    Bob: person(people.otherRep),
    manager: person(people.manager),
    "other manager": person(people.otherManager),
    admin: person(people.admin),
    service,
  };
});
afterAll(async () => {
  await client.end();
  await world.db.drop();
});

/** The number of rows an asker gets to see or to change, or "-" when the database refuses. */
async function attempt(asker: Asker, statement: string): Promise<string> {
  await client.query("begin");
  await become(client, asker);
  try {
    const { rows, rowCount } = await client.query<{ count: string }>(statement);
    return rows[0]?.count ?? String(rowCount);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return "-";
    throw error;
  } finally {
    await client.query("rollback");
  }
}

describe("access", () => {
  it("names every table there is", async () => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    );
    expect(rows.map((row) => row.name)).toEqual(tables.toSorted());
  });

  it.each(table)("%s is read by exactly those who may", async (name, ...expected) => {
    const found: string[] = [];
    for (const asker of header.slice(1)) {
      found.push(await attempt(askers[asker] ?? service, `select count(*) from public.${name}`));
    }
    expect(found).toEqual(expected);
  });

  it.each(tables)("%s is written by nobody directly, not even by the service role", async (name) => {
    const { rows } = await client.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attidentity = '' order by attnum limit 1",
      [`public.${name}`],
    );
    const column = rows[0]?.name;
    for (const asker of Object.values(askers)) {
      expect(await attempt(asker, `insert into public.${name} default values`)).toBe("-");
      expect(await attempt(asker, `update public.${name} set ${column} = ${column}`)).toBe("-");
      expect(await attempt(asker, `delete from public.${name}`)).toBe("-");
      expect(await attempt(asker, `truncate public.${name} cascade`)).toBe("-");
    }
  });

  it("keeps rate limits and other internals out of everybody's reach", async () => {
    for (const asker of Object.values(askers)) {
      expect(await attempt(asker, "select count(*) from private.rate_limits")).toBe("-");
    }
  });

  it("never hands out what a provider sent, or the hash of an invitation", async () => {
    const admin = askers["admin"] ?? service;
    expect(await attempt(admin, "select count(payload) from public.meeting_sources")).toBe("-");
    expect(await attempt(admin, "select count(content_hash) from public.meeting_sources")).toBe("-");
    expect(await attempt(admin, "select count(token_hash) from public.invitations")).toBe("-");
    expect(await attempt(service, "select count(token_hash) from public.invitations")).toBe("-");
  });

  it("shows somebody who lost their role nothing, though the rep is still theirs", async () => {
    const losing = { p_profile_id: world.people.otherRep, p_role: null, p_team_id: null };
    await client.query("begin");
    await callWith(client, "set_member", { p_actor: system, ...losing });
    const linked = await client.query("select from public.sales_reps where profile_id = $1", [losing.p_profile_id]);
    expect(linked.rowCount).toBe(1);
    await become(client, person(losing.p_profile_id));
    expect((await client.query("select from public.meetings")).rowCount).toBe(0);
    await client.query("rollback");
  });
});
