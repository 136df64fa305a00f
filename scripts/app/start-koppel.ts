import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPaths, prepareDataDir, type DataPaths } from "../local/data-paths.ts";
import { choosePort, isPortFree } from "../local/free-port.ts";
import { startLocalSupabase, type LocalSupabase } from "../local/local-supabase.ts";
import { loadOrCreateSecrets } from "../local/secrets.ts";
import { waitUntilReady } from "../local/service.ts";
import { StartError } from "../local/start-error.ts";
import { appEnvironment } from "./app-environment.ts";
import { buildApp } from "./build.ts";
import { takeInstanceLock } from "./instance-lock.ts";
import { createProcessFamily, type ProcessFamily } from "./process-family.ts";
import { root } from "./root.ts";
import type { StartOptions } from "./start-options.ts";
import { localAddress, webServerArguments } from "./web-server-arguments.ts";

type Runtime = Record<"appUrl" | "supabaseUrl" | "publishableKey" | "secretKey" | "databaseUrl" | "cronSecret", string>;

export type KoppelOptions = StartOptions & {
  mode: "production" | "development";
  /** Start the provider simulators and send every provider call to them. */
  withSimulators?: boolean;
  /** Told about each step that takes a person's time. */
  onStep?: (text: string) => void;
  /** No fsync, for tests and benchmarks. */
  throwAway?: boolean;
  /** Ends a start that is still under way. */
  signal?: AbortSignal;
};

export type Koppel = {
  runtime: Runtime;
  paths: DataPaths;
  /** What the web process and the worker were told. */
  env: NodeJS.ProcessEnv;
  sandboxUrl: string | null;
  /** Rejects when one of the processes ends by itself. */
  crashed: Promise<never>;
  stop: () => Promise<void>;
};

/** Starts everything one Koppel needs and answers when its health check does. On an error nothing is left running. */
export async function startKoppel(options: KoppelOptions): Promise<Koppel> {
  const paths = dataPaths(options.dataDir);
  prepareDataDir(paths);
  const releaseLock = takeInstanceLock(paths.lock);
  const family = createProcessFamily(paths);
  family.onStop(releaseLock);
  options.signal?.addEventListener("abort", () => void family.stop());
  try {
    await refuseTakenPort(options.port);
    rmSync(paths.runtime, { force: true });
    family.onStop(() => rmSync(paths.runtime, { force: true }));

    const secrets = loadOrCreateSecrets(paths.secrets);
    const local = options.isHosted ? null : await startSupabase(options, paths, family);
    options.signal?.throwIfAborted();
    if (options.mode === "production") {
      await buildApp(family, () => options.onStep?.("Building the app, once (a minute or two) …"));
      options.signal?.throwIfAborted();
    }
    const sandboxUrl = options.withSimulators === true ? await startSimulators(family) : null;
    const env = appEnvironment(process.env, { options, dataDir: paths.root, secrets, local, sandboxUrl });
    await Promise.race([startApp(options, env, family), family.crashed]);

    const runtime = runtimeOf(env);
    writeFileSync(paths.runtime, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
    return { runtime, paths, env, sandboxUrl, crashed: family.crashed, stop: family.stop };
  } catch (error) {
    await family.stop();
    throw error;
  }
}

async function startSupabase(options: KoppelOptions, paths: DataPaths, family: ProcessFamily): Promise<LocalSupabase> {
  const { appUrl, throwAway = false } = options;
  const local = await startLocalSupabase({ dataDir: paths.root, appUrl, throwAway, guard: family.guard });
  family.adopt(local.services);
  family.onStop(() => local.stop());
  const { length } = local.appliedMigrations;
  const migrations = length === 0 ? "" : ` (${length} ${length === 1 ? "migration" : "migrations"} applied)`;
  options.onStep?.(`Database, sign-in and API are ready${migrations}.`);
  return local;
}

async function startApp(options: KoppelOptions, env: NodeJS.ProcessEnv, family: ProcessFamily): Promise<void> {
  const { mode } = options;
  const next = [join(root, "node_modules/next/dist/bin/next"), mode === "production" ? "start" : "dev"];
  const processEnv = { ...env, NODE_ENV: mode };
  const web = family.startNode("The web server", [...next, ...webServerArguments(options)], "web.log", processEnv);
  const worker = ["--conditions=react-server", join(root, "scripts/worker.ts")];
  family.startNode("The worker", worker, "worker.log", processEnv);
  await waitUntilReady(
    web,
    () => answers(`${localAddress(options)}/api/health`),
    mode === "production" ? 60_000 : 180_000,
  );
}

async function startSimulators(family: ProcessFamily): Promise<string> {
  const port = await choosePort(undefined);
  const server = [join(root, "tests/simulators/server.ts"), "--port", String(port)];
  const service = family.startNode("The provider simulator", server, "simulators.log", process.env);
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(service, () => answers(`${url}/_control/fathom/requests`), 20_000);
  return url;
}

async function refuseTakenPort(port: number): Promise<void> {
  if (await isPortFree(port)) return;
  throw new StartError(`Port ${port} is in use by another program.`, [
    `Choose another one: PORT=${port + 1} npm start`,
  ]);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function runtimeOf(env: NodeJS.ProcessEnv): Runtime {
  return {
    appUrl: String(env["APP_URL"]),
    supabaseUrl: String(env["NEXT_PUBLIC_SUPABASE_URL"]),
    publishableKey: String(env["NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY"]),
    secretKey: String(env["SUPABASE_SECRET_KEY"]),
    databaseUrl: String(env["DATABASE_URL"]),
    cronSecret: String(env["CRON_SECRET"]),
  };
}
