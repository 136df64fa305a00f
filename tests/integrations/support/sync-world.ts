import type { FathomOptions } from "../../simulators/fathom/simulator.ts";
import { demoApiKey } from "../../simulators/fathom/accounts.ts";
import type { DatasetOptions } from "../../simulators/fathom/generate-dataset.ts";
import { demoReps } from "../../simulators/fathom/people.ts";
import { startSimulators, type Simulators } from "../../simulators/server.ts";
import { countRequests } from "../../support/count-requests.ts";
import { startTestStack, type TestStack } from "../../support/test-stack.ts";
import { withClient } from "../../../scripts/local/bootstrap-database.ts";
import type { Context } from "../../../src/server/context.ts";

// The log reads its level when it is loaded: tests import this file before anything of ours.
process.env["LOG_LEVEL"] ??= "silent";

/** Far from Fathom's real limits, for tests that are about something else. */
const unlimited = { any: 1_000_000, heavy: 1_000_000 };

export type SyncWorld = {
  stack: TestStack;
  simulators: Simulators;
  ctx: Context;
  /** Requests to the database so far. */
  databaseRequests: () => number;
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  /** An empty workspace with the demo's people, and another set of meetings at Fathom. */
  reset: (dataset: Partial<DatasetOptions>) => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * A workspace on a real Postgres and PostgREST, and a Fathom to read from. The environment is set before any module of ours
 * reads it, which is why they are imported late.
 */
export async function createSyncWorld(options: Partial<FathomOptions> = {}): Promise<SyncWorld> {
  const stack = await startTestStack();
  const simulators = await startSimulators({ fathom: { meetings: [], limits: unlimited, ...options } });
  Object.assign(process.env, stack.env, {
    KOPPEL_SANDBOX_URL: simulators.url,
    FATHOM_API_KEY: demoApiKey,
  });
  const counter = countRequests(stack.supabaseUrl);
  const { systemContext } = await import("../../../src/server/context.ts");
  const { dropSettingCache } = await import("../../../src/server/settings/setting-cache.ts");
  const ctx = systemContext("script");

  const query: SyncWorld["query"] = (sql, values = []) =>
    withClient(stack.database.adminUrl, async (client) => (await client.query(sql, values)).rows);

  return {
    stack,
    simulators,
    ctx,
    databaseRequests: counter.total,
    query,
    async reset(dataset) {
      const { generateDataset } = await import("../../simulators/fathom/generate-dataset.ts");
      simulators.fathom.faults.clear();
      simulators.fathom.requests.length = 0;
      simulators.fathom.store.replaceAll(generateDataset({ count: 120, days: 20, now: new Date(), ...dataset }));
      await query(
        "truncate public.meetings, public.skipped_meetings, public.sync_runs, public.sales_reps, public.system_settings cascade",
      );
      await query("delete from graphile_worker._private_jobs");
      dropSettingCache();
      await importReps(ctx);
    },
    async stop() {
      counter.restore();
      await simulators.stop();
      await stack.stop();
    },
  };
}

/** The six who sell, and Peter, who left. Kim, the trainee, is nobody here. */
async function importReps(ctx: Context): Promise<void> {
  const { importSalesReps, archiveSalesRep, listSalesReps } = await import("../../../src/server/db/sales-reps.ts");
  await importSalesReps(
    ctx.db,
    ctx.actor,
    demoReps.map(({ name, email }) => ({ name, email })),
  );
  const archived = new Set(demoReps.filter((one) => one.archived).map(({ email }) => email));
  for (const rep of await listSalesReps(ctx.db)) {
    if (archived.has(rep.email)) await archiveSalesRep(ctx.db, ctx.actor, rep.id);
  }
}
