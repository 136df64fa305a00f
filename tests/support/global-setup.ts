import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { startGuard } from "../../scripts/local/guard.ts";
import { startLocalSupabase } from "../../scripts/local/local-supabase.ts";
import { loadOrChoosePorts } from "../../scripts/local/stored-ports.ts";

declare module "vitest" {
  export interface ProvidedContext {
    cluster: { dataDir: string; port: number };
  }
}

/** One PostgreSQL for the whole run, its database `koppel_template` migrated; tests clone it (`createTestDatabase`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "koppel-test-"));
  const guard = startGuard();
  const ports = await loadOrChoosePorts(join(dataDir, "ports.json"));
  const supabase = await startLocalSupabase({ dataDir, ports, databaseOnly: true, throwAway: true, guard });
  // A database can be cloned only while nobody is connected to it, so the template is a clone of its own.
  await supabase.disconnectAuth();
  await withClient(supabase.adminUrl.replace(/\/postgres$/, "/template1"), async (client) => {
    await client.query("create database koppel_template template postgres owner postgres is_template true");
  });
  project.provide("cluster", { dataDir, port: ports.postgres });
  return async () => {
    await supabase.stop();
    await guard.release();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
