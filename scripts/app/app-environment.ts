import type { LocalSupabase } from "../local/local-supabase.ts";
import type { Secrets } from "../local/secrets.ts";
import type { StartOptions } from "./start-options.ts";

type Source = {
  options: StartOptions;
  dataDir: string;
  secrets: Secrets;
  local: Pick<LocalSupabase, "supabaseUrl" | "databaseUrl"> | null;
  sandboxUrl: string | null;
};

/** What the web process and the worker are told. What the operator set himself is left alone. */
export function appEnvironment(
  own: NodeJS.ProcessEnv,
  { options, dataDir, secrets, local, sandboxUrl }: Source,
): NodeJS.ProcessEnv {
  const localSupabase =
    local === null
      ? {}
      : {
          NEXT_PUBLIC_SUPABASE_URL: local.supabaseUrl,
          NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: secrets.publishableKey,
          SUPABASE_SECRET_KEY: secrets.secretKey,
          DATABASE_URL: local.databaseUrl,
          KOPPEL_LOCAL: "1",
        };
  return {
    CRON_SECRET: secrets.cronSecret,
    KOPPEL_ENCRYPTION_KEYS: secrets.encryptionKeys,
    // Who listens on this machine only is reached from it or through a proxy on it; both state the caller truthfully.
    ...(options.host === undefined ? { KOPPEL_TRUST_PROXY: "1" } : {}),
    ...withoutEmpty(own),
    ...localSupabase,
    APP_URL: options.appUrl,
    PORT: String(options.port),
    KOPPEL_DATA_DIR: dataDir,
    NEXT_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    ...(sandboxUrl === null ? {} : { KOPPEL_SANDBOX_URL: sandboxUrl }),
  };
}

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { NODE_ENV: env.NODE_ENV, ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")) };
}
