import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Client, DatabaseError } from "pg";
import { StartError } from "./start-error.ts";

const MIGRATIONS = fileURLToPath(new URL("../../supabase/migrations/", import.meta.url));
const FILE_NAME = /^(\d{14})_(.+)\.sql$/;

export type Migration = { version: string; name: string; sql: string };

/** The migrations of this version of Koppel, oldest first. */
export function readMigrations(folder: string = MIGRATIONS): Migration[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, version, name] = FILE_NAME.exec(file) ?? [];
      return version === undefined || name === undefined
        ? []
        : [{ version, name, sql: readFileSync(`${folder}/${file}`, "utf8") }];
    });
}

/**
 * Applies what the database does not have yet, each migration in a transaction of its own, and remembers it where the
 * Supabase CLI looks (`supabase migration list` and `db push` see the same history). Safe to run by two at once.
 */
export async function applyMigrations(
  databaseUrl: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock(hashtext('koppel migrations'))");
    await client.query(`
      create schema if not exists supabase_migrations;
      create table if not exists supabase_migrations.schema_migrations (version text not null primary key);
      alter table supabase_migrations.schema_migrations add column if not exists statements text[];
      alter table supabase_migrations.schema_migrations add column if not exists name text;
    `);
    const { rows } = await client.query<{ version: string }>(
      "select version from supabase_migrations.schema_migrations",
    );
    const applied = new Set(rows.map((row) => row.version));
    const pending = migrations.filter((migration) => !applied.has(migration.version));
    for (const migration of pending) await apply(client, migration);
    if (pending.length > 0) await client.query("notify pgrst, 'reload schema'");
    return pending.map((migration) => `${migration.version}_${migration.name}`);
  } finally {
    await client.end();
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(migration.sql);
    await client.query(
      "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
      [migration.version, migration.name, [migration.sql]],
    );
    await client.query("commit");
    // A migration may have set its own search_path or role; the next one starts from the beginning.
    await client.query("reset all");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw new StartError(
      `The migration ${migration.version}_${migration.name}.sql failed: ${describe(error, migration.sql)}`,
      ["Nothing of it was kept. Correct the cause and start again."],
    );
  }
}

function describe(error: unknown, sql: string): string {
  if (!(error instanceof DatabaseError)) return String(error);
  const line = error.position === undefined ? "" : ` (line ${sql.slice(0, Number(error.position)).split("\n").length})`;
  return [`${error.message}${line}`, error.detail, error.hint, error.where]
    .filter((part) => part !== undefined)
    .join("\n");
}
