import { beforeEach, describe, expect, it, vi } from "vitest";

const url = "http://localhost:3000/api/cron/anything";
const secret = "cron-secret-of-the-test";
const environment = {
  NEXT_PUBLIC_SUPABASE_URL: "http://127.0.0.1:9",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
  DATABASE_URL: "postgresql://127.0.0.1:9/x",
  APP_URL: "http://localhost:3000",
  KOPPEL_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString("base64")}`,
};

/** A fresh process as far as the environment is concerned: it is read once. */
async function cronRouteWith(cronSecret: string) {
  vi.resetModules();
  for (const [name, value] of Object.entries({ ...environment, CRON_SECRET: cronSecret, LOG_LEVEL: "silent" })) {
    vi.stubEnv(name, value);
  }
  const { cronRoute } = await import("#server/http/cron-route.ts");
  const calls: string[] = [];
  const route = cronRoute(async ({ actor }) => {
    calls.push(actor.kind);
    return Response.json({ success: true });
  });
  return {
    calls,
    call: (authorization?: string) => route(new Request(url, authorization ? { headers: { authorization } } : {})),
  };
}

beforeEach(() => void vi.unstubAllEnvs());

describe("a cron route", () => {
  it("lets the clock in with the secret, as the system", async () => {
    const { call, calls } = await cronRouteWith(secret);
    const response = await call(`Bearer ${secret}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(calls).toEqual(["system"]);
  });

  it.each([
    undefined,
    "Bearer ",
    "Bearer wrong",
    `Bearer ${secret}x`,
    `Bearer ${secret.slice(0, -1)}`,
    secret,
    `Basic ${secret}`,
  ])("answers 401 to %j", async (authorization) => {
    const { call, calls } = await cronRouteWith(secret);
    const response = await call(authorization);
    expect(response.status).toBe(401);
    expect((await response.json()).error.code).toBe("cron_unauthorized");
    expect(calls).toEqual([]);
  });

  it.each([undefined, "Bearer undefined", "Bearer ", `Bearer ${secret}`])(
    "answers 503 to everybody while no secret is set: %j",
    async (authorization) => {
      const { call, calls } = await cronRouteWith("");
      const response = await call(authorization);
      expect(response.status).toBe(503);
      expect((await response.json()).error.code).toBe("cron_not_configured");
      expect(calls).toEqual([]);
    },
  );
});
