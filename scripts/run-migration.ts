/** `npm run migrate`: brings the database of `DATABASE_URL` (or of the Koppel that runs here) up to date. */
import { loadEnvFiles } from "./app/env-files.ts";
import { printStep, runCommand } from "./app/terminal.ts";
import { useInstallation } from "./app/use-installation.ts";
import { migrateDatabase } from "./local/migrate-database.ts";

await runCommand(async () => {
  loadEnvFiles();
  if (!process.env["DATABASE_URL"]) useInstallation();
  const applied = await migrateDatabase(String(process.env["DATABASE_URL"]));
  for (const name of applied) printStep(`applied ${name}`);
  printStep(applied.length === 0 ? "The database was up to date already." : "The database is up to date.");
});
