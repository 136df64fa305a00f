import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { dataPaths } from "../../scripts/local/data-paths.ts";
import { databaseUrls, type DatabaseUrls } from "../../scripts/local/local-supabase.ts";
import { loadOrCreateSecrets, type Secrets } from "../../scripts/local/secrets.ts";

export type TestDatabase = {
  name: string;
  /** As the non-superuser `postgres`, which owns the product's tables. */
  url: string;
  /** As the superuser: to look behind the scenes, and to insert into auth.users. */
  adminUrl: string;
  urls: DatabaseUrls;
  secrets: Secrets;
  drop: () => Promise<void>;
};

/** A migrated, empty database of its own, cloned from the run's template (about 50 ms). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { dataDir, port } = inject("cluster");
  const secrets = loadOrCreateSecrets(dataPaths(dataDir).secrets);
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenanceUrl = databaseUrls(port, secrets, "template1").admin;
  await withClient(maintenanceUrl, async (client) => {
    await client.query(`create database ${name} template koppel_template owner postgres`);
    await client.query(`alter database ${name} set pgrst.db_schemas = 'public'`);
    await client.query(`grant create on database ${name} to supabase_auth_admin`);
  });
  const urls = databaseUrls(port, secrets, name);
  const drop = () =>
    withClient(
      maintenanceUrl,
      async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
    );
  return { name, url: urls.postgres, adminUrl: urls.admin, urls, secrets, drop };
}
