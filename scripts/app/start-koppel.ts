import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPaths, prepareDataDir, type DataPaths } from "../local/data-paths.ts";
import { isPortFree } from "../local/free-port.ts";
import { startGuard } from "../local/guard.ts";
import { startLocalSupabase } from "../local/local-supabase.ts";
import { loadOrCreateSecrets } from "../local/secrets.ts";
import { serviceFailed, startService, waitUntilReady, type Service } from "../local/service.ts";
import { StartError } from "../local/start-error.ts";
import { appEnvironment } from "./app-environment.ts";
import { buildApp, isBuilt } from "./build.ts";
import { takeInstanceLock } from "./instance-lock.ts";
import { root } from "./root.ts";
import type { StartOptions } from "./start-options.ts";

type Runtime = Record<"appUrl" | "supabaseUrl" | "publishableKey" | "secretKey" | "databaseUrl" | "cronSecret", string>;

export type KoppelOptions = StartOptions & {
  mode: "production" | "development";
  /** Start the provider simulators and send every provider call to them. */
  withSimulators?: boolean;
  /** Told about each step that takes a person's time. */
  onStep?: (text: string) => void;
  /** No fsync, for tests and benchmarks. */
  throwAway?: boolean;
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
  const closers: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  try {
    closers.push(takeInstanceLock(paths.lock));
    await refuseTakenPort(options.port);
    rmSync(paths.runtime, { force: true });
    closers.push(() => rmSync(paths.runtime, { force: true }));
    const guard = startGuard();
    closers.push(() => guard.release());

    const secrets = loadOrCreateSecrets(paths.secrets);
    const services: Service[] = [];
    const start = (name: string, args: string[], log: string, env: NodeJS.ProcessEnv) => {
      const service = startService({
        name,
        command: process.execPath,
        args,
        logFile: join(paths.logs, log),
        cwd: root,
        env,
        guard,
      });
      services.push(service);
      closers.push(() => service.stop());
      return service;
    };

    const local = options.isHosted
      ? null
      : await startLocalSupabase({
          dataDir: paths.root,
          appUrl: options.appUrl,
          throwAway: options.throwAway ?? false,
          guard,
        });
    if (local !== null) {
      services.push(...local.services);
      closers.push(() => local.stop());
      options.onStep?.(`Database, sign-in and API are ready${describeMigrations(local.appliedMigrations)}.`);
    }

    if (options.mode === "production" && !isBuilt()) {
      options.onStep?.("Building the app, once (a minute or two) …");
      await buildApp(join(paths.logs, "build.log"), guard);
    }

    const sandboxUrl = options.withSimulators === true ? await startSimulators(start) : null;
    const env = appEnvironment(process.env, { options, dataDir: paths.root, secrets, local, sandboxUrl });
    const next = [join(root, "node_modules/next/dist/bin/next"), options.mode === "production" ? "start" : "dev"];
    const host = process.env["HOST"] ? ["-H", process.env["HOST"]] : [];
    const web = start("The web server", [...next, "-p", String(options.port), ...host], "web.log", {
      ...env,
      NODE_ENV: options.mode,
    });
    start("The worker", ["--conditions=react-server", join(root, "scripts/worker.ts")], "worker.log", {
      ...env,
      NODE_ENV: options.mode,
    });
    await waitUntilReady(web, () => isHealthy(options.port), options.mode === "production" ? 60_000 : 180_000);
    for (const service of services)
      if (service.hasEnded()) throw serviceFailed(service, "stopped while Koppel was starting");

    const runtime = {
      appUrl: options.appUrl,
      supabaseUrl: String(env["NEXT_PUBLIC_SUPABASE_URL"]),
      publishableKey: String(env["NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY"]),
      secretKey: String(env["SUPABASE_SECRET_KEY"]),
      databaseUrl: String(env["DATABASE_URL"]),
      cronSecret: String(env["CRON_SECRET"]),
    };
    writeFileSync(paths.runtime, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
    return { runtime, paths, env, sandboxUrl, crashed: firstCrash(services), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startSimulators(
  start: (name: string, args: string[], log: string, env: NodeJS.ProcessEnv) => Service,
): Promise<string> {
  const { choosePort } = await import("../local/free-port.ts");
  const port = await choosePort(undefined);
  const url = `http://127.0.0.1:${port}`;
  const server = join(root, "tests/simulators/server.ts");
  const service = start("The provider simulator", [server, "--port", String(port)], "simulators.log", process.env);
  await waitUntilReady(service, () => answers(url), 20_000);
  return url;
}

async function refuseTakenPort(port: number): Promise<void> {
  if (await isPortFree(port)) return;
  throw new StartError(`Port ${port} is in use by another program.`, [
    `Choose another one: PORT=${port + 1} npm start`,
  ]);
}

async function firstCrash(services: readonly Service[]): Promise<never> {
  return await new Promise<never>((_resolve, reject) => {
    for (const service of services) {
      void service.ended.then(({ unexpected, code, signal }) => {
        if (unexpected) reject(serviceFailed(service, `stopped unexpectedly (${signal ?? `exit code ${code}`})`));
      });
    }
  });
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(120_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    return false;
  }
}

function describeMigrations(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (${names.length} ${names.length === 1 ? "migration" : "migrations"} applied)`;
}
