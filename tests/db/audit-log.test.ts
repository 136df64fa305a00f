import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { as, call, person, refusal, service } from "./support/session.ts";
import { addUser, system, userActor } from "./support/world.ts";

let db: TestDatabase;
let admin: string;

beforeAll(async () => {
  db = await createTestDatabase();
  admin = await addUser(db, "admin@koppel.example");
});
afterAll(() => db.drop());

const write = (p_action: string) =>
  call(db, "write_audit", { p_actor: userActor(admin, "admin"), p_action, p_target_type: "setting", p_target_id: "x" });

async function broken(): Promise<number[]> {
  return as(db, service, async (client) => {
    const { rows } = await client.query<{ broken_id: string }>("select broken_id from public.verify_audit_chain()");
    return rows.map((row) => Number(row.broken_id));
  });
}

/** One change of a setting, as update_settings takes it. */
const change = (key: string, newHash: string, action?: string) => ({
  key,
  value: "v",
  oldHash: null,
  newHash,
  description: "d",
  ...(action && { action }),
});

/** What somebody with the database's owner account could do behind the triggers' back; undone afterwards. */
async function brokenAfter(tampering: string): Promise<number[]> {
  return withClient(db.url, async (client) => {
    await client.query("begin; alter table audit_logs disable trigger user");
    await client.query(tampering);
    const { rows } = await client.query<{ broken_id: string }>("select broken_id from verify_audit_chain()");
    await client.query("rollback");
    return rows.map((row) => Number(row.broken_id));
  });
}

describe("the audit log", () => {
  it("chains rows without a gap, also when many write at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => write(`act.${index}`)));
    const { rows } = await withClient(db.url, (client) =>
      client.query<{ ids: number[] }>("select array_agg(id::int order by id) as ids from audit_logs"),
    );
    expect(rows[0]?.ids).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(await broken()).toEqual([]);
  });

  it("records who did what to what, from where", async () => {
    await write("reveal_credentials");
    const entry = await as(db, person(admin), async (client) => {
      const { rows } = await client.query("select * from public.audit_logs order by id desc limit 1");
      return rows[0];
    });
    expect(entry).toMatchObject({
      user_id: admin,
      actor_kind: "user",
      actor_name: "admin",
      action: "reveal_credentials",
      target_type: "setting",
      ip_address: "10.0.0.1",
    });
  });

  it("refuses change, removal and truncation even to the owner of the table", async () => {
    for (const statement of ["update audit_logs set action = 'x'", "delete from audit_logs", "truncate audit_logs"]) {
      expect(await refusal(withClient(db.url, (client) => client.query(statement)))).toBe("audit_log_is_append_only");
    }
  });

  it("shows an altered row, a removed row and a row that was altered with care", async () => {
    expect(await brokenAfter("update audit_logs set actor_name = 'somebody else' where id = 4")).toEqual([4]);
    expect(await brokenAfter("delete from audit_logs where id = 6")).toEqual([7]);
    // Whoever also mends the row's own fingerprint breaks the next one's.
    const mended =
      "update audit_logs set action = 'x' where id = 3; update audit_logs set hash = private.audit_hash(audit_logs) where id = 3";
    expect(await brokenAfter(mended)).toEqual([4]);
  });

  it("verifies the same whatever the session's time zone", async () => {
    const { rows } = await withClient(db.url, async (client) => {
      await client.query("set timezone to 'Asia/Tokyo'");
      return client.query("select broken_id from verify_audit_chain()");
    });
    expect(rows).toEqual([]);
  });

  it("keeps a setting and its audit row together or not at all", async () => {
    const save = (changes: object[]) =>
      call(db, "update_settings", { p_actor: userActor(admin), p_action: "update_settings", p_changes: { changes } });
    await save([change("one", "h1", "update_api_key"), change("two", "h2")]);
    const { rows } = await withClient(db.url, (client) =>
      client.query("select action, target_id, old_value, new_value from audit_logs order by id desc limit 2"),
    );
    expect(rows).toEqual([
      { action: "update_settings", target_id: "two", old_value: null, new_value: "h2" },
      { action: "update_api_key", target_id: "one", old_value: null, new_value: "h1" },
    ]);
    await expect(save([change("three", "h3"), { ...change("four", "h4"), key: null }])).rejects.toThrow(/setting_key/);
    const three = await withClient(db.url, (client) =>
      client.query("select from system_settings where setting_key = 'three'"),
    );
    expect(three.rowCount).toBe(0);
  });

  it("keeps how a connection test went, with the audit row", async () => {
    await call(db, "record_connection_test", {
      p_actor: system,
      p_status: "connected",
      p_tested_at: "2026-11-20T10:00:00.5Z",
      p_value_hash: "h",
      p_details: { callsCount: 3 },
    });
    const { rows } = await withClient(db.url, (client) =>
      client.query(
        "select setting_value as value from system_settings where setting_key like 'fathom%' order by setting_key",
      ),
    );
    expect(rows).toEqual([{ value: "connected" }, { value: "2026-11-20T10:00:00.500Z" }]);
    expect(await broken()).toEqual([]);
  });
});
