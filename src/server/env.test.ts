import { expect, it } from "vitest";

import { parseEnvironment } from "#server/env.ts";

const complete = {
  NEXT_PUBLIC_SUPABASE_URL: "http://127.0.0.1:54321/",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
  DATABASE_URL: "postgresql://postgres@127.0.0.1/postgres",
  APP_URL: "http://localhost:3000",
  KOPPEL_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString("base64")}`,
};

it("needs no provider, no mail and no clock to start", () => {
  const { FATHOM_API_KEY, CRON_SECRET, NEXT_PUBLIC_SUPABASE_URL } = parseEnvironment(complete);
  expect([FATHOM_API_KEY, CRON_SECRET]).toEqual([undefined, undefined]);
  expect(NEXT_PUBLIC_SUPABASE_URL).toBe("http://127.0.0.1:54321");
});

it("reads an empty value as none", () => {
  const { CRON_SECRET, FATHOM_API_KEY } = parseEnvironment({ ...complete, CRON_SECRET: "  ", FATHOM_API_KEY: "" });
  expect([CRON_SECRET, FATHOM_API_KEY]).toEqual([undefined, undefined]);
});

it("names everything that is missing at once, and where to find it", () => {
  expect(() => parseEnvironment({ APP_URL: "koppel.example" })).toThrow(
    /NEXT_PUBLIC_SUPABASE_URL is missing[\s\S]*SUPABASE_SECRET_KEY is missing\n {4}→ sb_secret_[\s\S]*APP_URL Invalid URL/,
  );
});

it("never repeats a secret in its complaint", () => {
  expect(() => parseEnvironment({ ...complete, KOPPEL_ENCRYPTION_KEYS: "k1:c2VjcmV0" })).toThrow(/k1" has 6 bytes/);
  expect(() => parseEnvironment({ ...complete, KOPPEL_ENCRYPTION_KEYS: "k1:c2VjcmV0" })).not.toThrow(/c2VjcmV0/);
});

it.each(["http://10.0.0.5:4999", "https://evil.example", "nonsense"])("sends no provider call to %s", (url) => {
  expect(() => parseEnvironment({ ...complete, KOPPEL_SANDBOX_URL: url })).toThrow(/loopback/);
});
