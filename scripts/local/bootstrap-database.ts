import { readFileSync } from "node:fs";
import { Client } from "pg";
import type { Secrets } from "./secrets.ts";

const sql = (name: string) => readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), "utf8");

/** Makes a new cluster look like a hosted project: its roles, and database `postgres` owned by role postgres. */
export async function bootstrapCluster(adminUrl: string, passwords: Secrets["passwords"]): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const exists = await client.query("select from pg_roles where rolname = 'authenticator'");
    if (exists.rowCount === 0) await client.query(sql("roles"));
    for (const [role, password] of [
      ["postgres", passwords.postgres],
      ["supabase_auth_admin", passwords.authAdmin],
      ["authenticator", passwords.authenticator],
    ]) {
      await client.query(`alter role ${role} password ${client.escapeLiteral(String(password))}`);
    }
  });
  await bootstrapDatabase(adminUrl);
}

/** Gives one database the schemas and extensions of a hosted project. Does nothing when they are there. */
async function bootstrapDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const done = await client.query("select from pg_namespace where nspname = 'supabase_migrations'");
    if (done.rowCount !== 0) return;
    const database = client.escapeIdentifier(client.database ?? "postgres");
    await client.query("begin");
    await client.query(`alter database ${database} owner to postgres`);
    await client.query(`grant create on database ${database} to supabase_auth_admin`);
    // Supabase's linter looks here for the schemas that the API exposes; without it some rules silently find nothing.
    await client.query(`alter database ${database} set pgrst.db_schemas = 'public'`);
    await client.query(sql("database"));
    await client.query("commit");
  });
}

/** Puts hosted Supabase's auth.uid() and friends back, and gives postgres what it has on the auth tables there. */
export async function restoreHostedAuth(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query("set role supabase_auth_admin");
    await client.query(sql("auth-hosted"));
  });
}

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
