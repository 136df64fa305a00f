import { describe, expect, it } from "vitest";
import type { Secrets } from "../local/secrets.ts";
import { appEnvironment } from "./app-environment.ts";

const secrets: Secrets = {
  jwtSecret: "j",
  publishableKey: "sb_publishable_x",
  secretKey: "sb_secret_x",
  cronSecret: "generated-cron",
  encryptionKeys: "k1:generated",
  passwords: { supabaseAdmin: "", postgres: "", authAdmin: "", authenticator: "" },
};
const options = { port: 4000, dataDir: "/d", appUrl: "http://localhost:4000", isHosted: false };
const local = { supabaseUrl: "http://127.0.0.1:1", databaseUrl: "postgresql://l" };
const own = (env: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: "test", ...env });

const trust = (source: Record<string, string>, host?: string) =>
  appEnvironment(own(source), {
    options: { ...options, ...(host === undefined ? {} : { host }) },
    dataDir: "/d",
    secrets,
    local,
    sandboxUrl: null,
  })["KOPPEL_TRUST_PROXY"];

describe("what the app is told", () => {
  it("is complete on a local Supabase, whatever else the environment says of one", () => {
    const env = appEnvironment(own({ DATABASE_URL: "postgresql://other" }), {
      options,
      dataDir: "/d",
      secrets,
      local,
      sandboxUrl: null,
    });
    expect(env).toMatchObject({
      NEXT_PUBLIC_SUPABASE_URL: "http://127.0.0.1:1",
      SUPABASE_SECRET_KEY: "sb_secret_x",
      DATABASE_URL: "postgresql://l",
      CRON_SECRET: "generated-cron",
      APP_URL: "http://localhost:4000",
      KOPPEL_DATA_DIR: "/d",
      NEXT_TELEMETRY_DISABLED: "1",
    });
    expect(env["KOPPEL_SANDBOX_URL"]).toBeUndefined();
  });

  it("believes a stated address only while nobody but this machine can connect, or when told to", () => {
    expect(trust({})).toBe("1");
    expect(trust({ KOPPEL_TRUST_PROXY: "0" })).toBe("0");
    expect(trust({}, "0.0.0.0")).toBeUndefined();
    expect(trust({ KOPPEL_TRUST_PROXY: "1" }, "0.0.0.0")).toBe("1");
  });

  it("keeps the operator's own secrets and project", () => {
    const env = appEnvironment(
      own({ CRON_SECRET: "mine", KOPPEL_ENCRYPTION_KEYS: "", DATABASE_URL: "postgresql://hosted" }),
      {
        options: { ...options, isHosted: true },
        dataDir: "/d",
        secrets,
        local: null,
        sandboxUrl: "http://127.0.0.1:9",
      },
    );
    expect(env).toMatchObject({
      CRON_SECRET: "mine",
      KOPPEL_ENCRYPTION_KEYS: "k1:generated",
      DATABASE_URL: "postgresql://hosted",
      KOPPEL_SANDBOX_URL: "http://127.0.0.1:9",
    });
    expect(env["KOPPEL_LOCAL"]).toBeUndefined();
  });
});
