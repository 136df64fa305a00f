import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import type { Guard } from "./guard.ts";
import { postgresBinaries } from "./postgres-binaries.ts";
import { postgresIdentity } from "./postgres-identity.ts";
import { startService, waitUntilReady, type Service } from "./service.ts";
import { StartError } from "./start-error.ts";

export type PostgresOptions = {
  databaseDir: string;
  logFile: string;
  port: number;
  adminPassword: string;
  /** Data that nobody will miss: no fsync. For tests and benchmarks. */
  throwAway?: boolean;
  guard?: Guard | undefined;
};

export type PostgresServer = { service: Service; isNew: boolean };

/** Starts PostgreSQL 17 on the loopback address; makes the cluster first when the folder is empty. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { initdb, postgres } = postgresBinaries();
  const isNew = !existsSync(join(options.databaseDir, "PG_VERSION"));

  const identity = postgresIdentity(options.databaseDir, postgres);
  if (isNew) rmSync(options.databaseDir, { recursive: true, force: true });
  if (isNew) await createCluster(initdb, identity, options);

  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "120",
    timezone: "UTC",
    log_min_messages: "warning",
    ...(options.throwAway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command, ...args] = [
    ...identity.prefix,
    postgres,
    "-D",
    options.databaseDir,
    "-p",
    String(options.port),
    ...flags,
  ];
  const service = startService({
    name: "PostgreSQL",
    command: command ?? postgres,
    args,
    logFile: options.logFile,
    cwd: "/",
    uid: identity.uid,
    gid: identity.gid,
    stopSignal: "SIGINT",
    stopGroup: false,
    guard: options.guard,
  });
  await waitUntilReady(service, () => accepts(options.port, options.adminPassword), 60_000);
  return { service, isNew };
}

async function createCluster(
  initdb: string,
  identity: ReturnType<typeof postgresIdentity>,
  options: PostgresOptions,
): Promise<void> {
  mkdirSync(options.databaseDir, { recursive: true, mode: 0o700 });
  const scratch = mkdtempSync(join(tmpdir(), "koppel-initdb-"));
  const passwordFile = join(scratch, "password");
  writeFileSync(passwordFile, `${options.adminPassword}\n`, { mode: 0o600 });
  const owner = ownerOf(identity);
  if (owner !== null)
    for (const path of [options.databaseDir, scratch, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const [command, ...args] = [
    ...identity.prefix,
    initdb,
    `--pgdata=${options.databaseDir}`,
    "--username=supabase_admin",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The same order and case rules on every machine, whatever locales it has.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-sync",
    "--no-instructions",
  ];
  try {
    await promisify(execFile)(command ?? initdb, args, {
      cwd: "/",
      env: { ...process.env, LC_ALL: "C" },
      ...(identity.uid === undefined ? {} : { uid: identity.uid }),
      ...(identity.gid === undefined ? {} : { gid: identity.gid }),
    });
  } catch (error) {
    rmSync(options.databaseDir, { recursive: true, force: true });
    const detail = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new StartError(`The database could not be created in ${options.databaseDir}.`, [detail]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function ownerOf(identity: ReturnType<typeof postgresIdentity>): { uid: number; gid: number } | null {
  if (identity.uid !== undefined && identity.gid !== undefined) return { uid: identity.uid, gid: identity.gid };
  const read = (flag: string) => identity.prefix.find((part) => part.startsWith(flag))?.slice(flag.length);
  const uid = read("--reuid=");
  const gid = read("--regid=");
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

async function accepts(port: number, password: string): Promise<boolean> {
  const client = new Client({ host: "127.0.0.1", port, user: "supabase_admin", password, database: "postgres" });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Something else answers on our port: waiting longer does not help.
    if (error instanceof Error && "code" in error && error.code === "28P01") {
      throw new StartError(`Another PostgreSQL took port ${port} just now.`, [
        "Start Koppel again; it will choose another port.",
      ]);
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
