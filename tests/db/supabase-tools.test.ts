import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateDatabaseTypes } from "../../scripts/generate-database-types.ts";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { startGuard } from "../../scripts/local/guard.ts";
import { type LocalSupabase, startLocalSupabase } from "../../scripts/local/local-supabase.ts";
import { readMigrations } from "../../scripts/local/migrations.ts";

/*
 * Judges nobody here wrote: Supabase's own command line, pointed at a database as a new hosted project has it (roles,
 * Auth's tables, no automatic grants) and nothing of ours yet. The tests below run in this order.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
let dataDir: string;
let supabase: LocalSupabase;
const guard = startGuard();

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "koppel-tools-"));
  supabase = await startLocalSupabase({ dataDir, databaseOnly: true, throwAway: true, skipMigrations: true, guard });
  // Without it the lints about exposed schemas find nothing and say so cheerfully.
  await asAdmin("alter database postgres set pgrst.db_schemas = 'public'");
});
afterAll(async () => {
  await supabase.stop();
  await guard.release();
  rmSync(dataDir, { recursive: true, force: true });
});

const asAdmin = (sql: string) => withClient(supabase.adminUrl, (client) => client.query(sql));

/** Runs the command against the database; `code` is its exit code. */
async function cli(...args: string[]): Promise<{ code: number; output: string }> {
  const remote = `--remote=${supabase.databaseUrl}?sslmode=disable`;
  try {
    const { stdout, stderr } = await promisify(execFile)(join(root, "node_modules/.bin/supabase"), [...args, remote], {
      cwd: root,
      env: { ...process.env, DO_NOT_TRACK: "1", SUPABASE_TELEMETRY_DISABLED: "1" },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "number") throw error;
    return { code: error.code, output: "stdout" in error ? String(error.stdout) : error.message };
  }
}

describe("Supabase's own tools", () => {
  it("push every migration to an empty project", async () => {
    const { code, output } = await cli("db", "push", "--yes");
    expect(output).toContain("Finished");
    expect(code).toBe(0);
    const { rows } = await withClient(supabase.databaseUrl, (client) =>
      client.query<{ version: string }>("select version from supabase_migrations.schema_migrations order by 1"),
    );
    expect(rows.map((row) => row.version)).toEqual(readMigrations().map((migration) => migration.version));
  });

  it("find nothing to warn about", async () => {
    const { code, output } = await cli("db", "advisors", "--level", "warn", "--fail-on", "warn");
    expect(output).toContain("No issues found");
    expect(code).toBe(0);
  });

  it("would have warned: a planted mistake is found", async () => {
    await asAdmin("create table public.planted (id int primary key); grant select on public.planted to anon");
    const { code, output } = await cli("db", "advisors", "--level", "warn", "--fail-on", "warn");
    await asAdmin("drop table public.planted");
    expect(output).toMatch(/rls_disabled_in_public/i);
    expect(code).not.toBe(0);
  });

  it("generate the types that are checked in", async () => {
    const types = await generateDatabaseTypes(supabase.databaseUrl);
    expect(types === readFileSync(join(root, "src/server/db/database.types.ts"), "utf8")).toBe(true);
  });

  it("have nothing left to push the second time", async () => {
    expect((await cli("db", "push", "--yes")).output).toMatch(/up to date/i);
  });
});
