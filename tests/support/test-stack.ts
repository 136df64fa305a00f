import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { startGuard } from "../../scripts/local/guard.ts";
import { startApi, startAuth } from "../../scripts/local/local-supabase.ts";
import type { Mail } from "../../scripts/local/mailbox.ts";
import { choosePort } from "../../scripts/local/free-port.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

export type TestStack = {
  database: TestDatabase;
  supabaseUrl: string;
  publishableKey: string;
  secretKey: string;
  databaseUrl: string;
  dataDir: string;
  /** The environment of the product, as the start script would pass it. */
  env: Record<string, string>;
  /** Mails that Auth (and we) sent, oldest first. */
  mails: () => (Mail & { sentAt: string })[];
  stop: () => Promise<void>;
};

type TestStackOptions = {
  appUrl?: string;
  confirmEmail?: boolean;
  /** As on a machine that has no PostgREST binary. */
  withoutPostgrest?: boolean;
  /** DDL that has to be there before the API looks at the schema; run as `postgres`. */
  schema?: string;
};

/** A database of its own with PostgREST, Auth and the gateway in front of it: what supabase-js talks to (about half a second). */
export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "koppel-stack-"));
  const mail = join(dataDir, "mail");
  mkdirSync(mail);
  const guard = startGuard();
  const appUrl = options.appUrl ?? "http://localhost:3000";
  const ports = { postgrest: await choosePort(undefined), gateway: await choosePort(undefined) };
  const auth = await startAuth(database.urls, { ...options, appUrl }, database.secrets, { mail });
  if (options.schema !== undefined) await withClient(database.url, (client) => client.query(String(options.schema)));
  const api = await startApi({
    urls: database.urls,
    secrets: database.secrets,
    auth,
    logs: dataDir,
    ports,
    guard,
    withoutPostgrest: options.withoutPostgrest ?? false,
  });
  const { publishableKey, secretKey, cronSecret, encryptionKeys } = database.secrets;
  const supabaseUrl = `http://127.0.0.1:${ports.gateway}`;
  return {
    database,
    supabaseUrl,
    publishableKey,
    secretKey,
    databaseUrl: database.url,
    dataDir,
    env: {
      NEXT_PUBLIC_SUPABASE_URL: supabaseUrl,
      NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: publishableKey,
      SUPABASE_SECRET_KEY: secretKey,
      DATABASE_URL: database.url,
      APP_URL: appUrl,
      CRON_SECRET: cronSecret,
      KOPPEL_ENCRYPTION_KEYS: encryptionKeys,
      KOPPEL_DATA_DIR: dataDir,
      KOPPEL_LOCAL: "1",
    },
    mails: () =>
      readdirSync(mail)
        .sort()
        .map((file) => JSON.parse(readFileSync(join(mail, file), "utf8"))),
    stop: async () => {
      await api.stop();
      await auth.stop();
      await guard.release();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
