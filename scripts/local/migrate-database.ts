import { installJobEngine } from "./job-engine.ts";
import { applyMigrations } from "./migrations.ts";

/** Brings a database up to date: the job engine's own migrations, then ours. Returns the names of ours that were new. */
export async function migrateDatabase(databaseUrl: string): Promise<string[]> {
  await installJobEngine(databaseUrl);
  return await applyMigrations(databaseUrl);
}
