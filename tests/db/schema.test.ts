import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";

let db: TestDatabase;
let client: Client;

beforeAll(async () => {
  db = await createTestDatabase();
  client = new Client({ connectionString: db.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.drop();
});

async function names(query: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(query);
  return rows.map((row) => row.name);
}

const ours = "('public'::regnamespace, 'private'::regnamespace)";

// A call that is not inside its own SELECT would run for every row.
const perRow = (qual: string) =>
  /\b(auth|private)\.\w+\(|current_setting/.test(qual.replaceAll(/SELECT (auth|private)\.\w+\(\)/g, ""));

describe("the schema", () => {
  it("turns row-level security on for every table", async () => {
    expect(
      await names(
        `select relname as name from pg_class where relnamespace in ${ours} and relkind = 'r' and not relrowsecurity`,
      ),
    ).toEqual([]);
  });

  it("has an index that begins with the columns of each foreign key", async () => {
    expect(
      await names(`
        select format('%s %s', conrelid::regclass, conname) as name from pg_constraint
        where contype = 'f' and connamespace in ${ours} and not exists (
          select from pg_index where indrelid = conrelid
              and (indpred is null or pg_get_expr(indpred, indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
            and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey and (indkey::int2[])[0:cardinality(conkey) - 1] <@ conkey
        )`),
    ).toEqual([]);
  });

  it("evaluates who asks once per statement in every policy", async () => {
    const policies = await client.query<{ name: string; roles: string[]; qual: string; cmd: string }>(
      "select policyname as name, roles::text[] as roles, qual, cmd from pg_policies where schemaname in ('public', 'private')",
    );
    expect(policies.rows.length).toBeGreaterThan(10);
    const wrong = policies.rows.filter(
      ({ roles, qual, cmd }) => roles.join() !== "authenticated" || cmd !== "SELECT" || perRow(qual),
    );
    expect(wrong).toEqual([]);
  });

  it("fixes the search path of every function", async () => {
    expect(
      await names(`
        select proname as name from pg_proc
        where pronamespace in ${ours} and not coalesce(proconfig::text like '%search_path=%', false)`),
    ).toEqual([]);
  });

  it("belongs to postgres, which is no superuser, and keeps extensions out of public", async () => {
    expect(
      await names(
        `select relname as name from pg_class where relnamespace in ${ours} and relkind = 'r' and relowner <> 'postgres'::regrole`,
      ),
    ).toEqual([]);
    expect(await names("select rolname as name from pg_roles where rolname = 'postgres' and rolsuper")).toEqual([]);
    expect(await names("select extname as name from pg_extension where extnamespace = 'public'::regnamespace")).toEqual(
      [],
    );
  });

  it("answers the brief's own SQL", async () => {
    await client.query("select * from system_settings where setting_key like 'fathom%'");
    const { rows } = await client.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'system_settings' order by ordinal_position",
    );
    expect(rows.map((row) => row.name)).toEqual([
      "id",
      "setting_key",
      "setting_value",
      "description",
      "updated_at",
      "updated_by",
    ]);
  });
});
