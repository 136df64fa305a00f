import { startAuthServer, type AuthServer } from "./auth-server.ts";
import { mintServiceRoleJwt } from "./api-keys.ts";
import { bootstrapCluster } from "./bootstrap-database.ts";
import { dataPaths, prepareDataDir, type DataPaths } from "./data-paths.ts";
import { startGateway, type Gateway } from "./gateway.ts";
import type { Guard } from "./guard.ts";
import { startLiteRest } from "./lite-rest.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { endOrphan } from "./postgres-orphan.ts";
import { startPostgres } from "./postgres-server.ts";
import { findPostgrestBinary, startPostgrest } from "./postgrest.ts";
import { loadOrCreateSecrets, type Secrets } from "./secrets.ts";
import type { Service } from "./service.ts";
import { loadOrChoosePorts, type Ports } from "./stored-ports.ts";

export type LocalSupabaseOptions = {
  dataDir: string;
  /** The app's address, for the links in mails. */
  appUrl?: string;
  ports?: Ports;
  /** Only PostgreSQL with roles, Auth's tables and our migrations; no PostgREST, no gateway. */
  databaseOnly?: boolean;
  /** No fsync: for tests and benchmarks. */
  throwAway?: boolean;
  confirmEmail?: boolean;
  /** Skip our migrations and graphile-worker's (for tests of the migration runner itself). */
  skipMigrations?: boolean;
  guard?: Guard;
};

export type LocalSupabase = {
  paths: DataPaths;
  secrets: Secrets;
  ports: Ports;
  /** As the non-superuser `postgres`; what the product gets. */
  databaseUrl: string;
  /** As the superuser; for tests and tools only. */
  adminUrl: string;
  supabaseUrl: string;
  services: Service[];
  appliedMigrations: string[];
  /** Closes Auth's own connections, so that the database can be cloned. */
  disconnectAuth: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts the local Supabase on a data folder: PostgreSQL, Auth, migrations, PostgREST, gateway, in this order. */
export async function startLocalSupabase(options: LocalSupabaseOptions): Promise<LocalSupabase> {
  const paths = dataPaths(options.dataDir);
  prepareDataDir(paths);
  const secrets = loadOrCreateSecrets(paths.secrets);
  // Before the ports are chosen: it would still hold ours.
  await endOrphan(paths.postgres);
  const ports = options.ports ?? (await loadOrChoosePorts(paths.ports));
  const services: Service[] = [];
  const closers: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  try {
    const { service } = await startPostgres({
      databaseDir: paths.postgres,
      logFile: `${paths.logs}/postgres.log`,
      port: ports.postgres,
      adminPassword: secrets.passwords.supabaseAdmin,
      throwAway: options.throwAway ?? false,
      guard: options.guard,
    });
    services.push(service);
    closers.push(() => service.stop());

    const urls = databaseUrls(ports.postgres, secrets, "postgres");
    await bootstrapCluster(urls.admin, secrets.passwords);
    const auth = await startAuth(urls, options, secrets, paths);
    closers.push(() => auth.stop());
    const appliedMigrations = options.skipMigrations === true ? [] : await migrateDatabase(urls.postgres);

    if (options.databaseOnly !== true) {
      const api = await startApi({ urls, secrets, auth, logs: paths.logs, ports, guard: options.guard });
      services.push(...api.services);
      closers.push(() => api.stop());
    }
    return {
      paths,
      secrets,
      ports,
      databaseUrl: urls.postgres,
      adminUrl: urls.admin,
      supabaseUrl: `http://127.0.0.1:${ports.gateway}`,
      services,
      appliedMigrations,
      disconnectAuth: () => auth.stop(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export type DatabaseUrls = Record<"admin" | "postgres" | "auth" | "authenticator", string>;

export function databaseUrls(port: number, secrets: Secrets, database: string): DatabaseUrls {
  const url = (user: string, password: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    admin: url("supabase_admin", secrets.passwords.supabaseAdmin),
    postgres: url("postgres", secrets.passwords.postgres),
    auth: url("supabase_auth_admin", secrets.passwords.authAdmin),
    authenticator: url("authenticator", secrets.passwords.authenticator),
  };
}

type ApiOptions = {
  urls: DatabaseUrls;
  secrets: Secrets;
  auth: AuthServer;
  logs: string;
  ports: Pick<Ports, "postgrest" | "gateway">;
  guard?: Guard | undefined;
  /** As on a machine that has no PostgREST binary. */
  withoutPostgrest?: boolean;
};

/** PostgREST (or lite's REST where there is no binary) and the gateway in front of it and of Auth. */
export async function startApi(options: ApiOptions): Promise<{ services: Service[]; stop: () => Promise<void> }> {
  const { urls, secrets, auth, ports } = options;
  const keys = { ...secrets, serviceRoleJwt: mintServiceRoleJwt(secrets.jwtSecret) };
  const binary = options.withoutPostgrest === true ? null : findPostgrestBinary();
  if (binary === null) {
    const rest = await startLiteRest({ adminUrl: urls.admin, secrets });
    const gateway = await startGateway({ port: ports.gateway, keys, auth, rest });
    return { services: [], stop: () => stopAll(gateway, rest) };
  }
  const postgrest = await startPostgrest({
    binary,
    databaseUrl: urls.authenticator,
    jwtSecret: secrets.jwtSecret,
    port: ports.postgrest,
    logFile: `${options.logs}/postgrest.log`,
    guard: options.guard,
  });
  const gateway: Gateway = await startGateway({ port: ports.gateway, keys, auth, rest: { port: ports.postgrest } });
  return { services: [postgrest], stop: () => stopAll(gateway, postgrest) };
}

export function startAuth(
  urls: DatabaseUrls,
  options: Pick<LocalSupabaseOptions, "appUrl" | "confirmEmail">,
  secrets: Secrets,
  paths: Pick<DataPaths, "mail">,
): Promise<AuthServer> {
  return startAuthServer({
    authUrl: urls.auth,
    adminUrl: urls.admin,
    jwtSecret: secrets.jwtSecret,
    siteUrl: options.appUrl ?? "http://localhost:3000",
    mailDir: paths.mail,
    confirmEmail: options.confirmEmail ?? false,
  });
}

async function stopAll(...parts: { stop: () => Promise<void> }[]): Promise<void> {
  for (const part of parts) await part.stop();
}
