import { Logger, runMigrations } from "graphile-worker";

/** Installs or updates graphile-worker's own schema, as the same non-superuser that runs our migrations. */
export async function installJobEngine(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => undefined) });
}
