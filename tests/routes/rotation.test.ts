import { randomBytes } from "node:crypto";

import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { startRouteStack, type RouteStack } from "./support/route-stack.ts";

const older = `k1:${randomBytes(32).toString("base64")}`;
const newer = `k2:${randomBytes(32).toString("base64")}`;
const apiKey = "4jmc-aeVcExampleKey1234567xvKAs";
let stack: RouteStack;

beforeAll(async () => {
  stack = await startRouteStack();
});
afterAll(() => stack.stop());

/** The product as a process that was started with these keys. */
async function processWith(keys: string, more: Record<string, string> = {}) {
  vi.resetModules();
  Object.assign(process.env, { KOPPEL_ENCRYPTION_KEYS: keys, LOG_LEVEL: "silent", ...more });
  const { systemContext } = await import("../../src/server/context.ts");
  const { dropSettingCache } = await import("../../src/server/settings/setting-cache.ts");
  dropSettingCache();
  return {
    ctx: systemContext("script"),
    ...(await import("../../src/server/settings/get-setting.ts")),
    ...(await import("../../src/features/settings/rotate-encryption-keys.ts")),
    ...(await import("../../src/features/settings/migrate-fathom-credentials.ts")),
  };
}

it("moves the environment's credentials into the table, once, and rotates their key without losing one", async () => {
  const first = await processWith(older, { FATHOM_API_KEY: apiKey });
  expect(await first.migrateFathomCredentials(first.ctx)).toEqual({ moved: ["fathom_api_key"] });
  expect(await first.migrateFathomCredentials(first.ctx)).toEqual({ moved: [] });
  expect(await first.readSetting(first.ctx, "fathom_api_key")).toEqual({ value: apiKey, source: "database" });

  const both = await processWith(`${newer},${older}`);
  expect(await both.getSetting(both.ctx, "fathom_api_key")).toBe(apiKey);
  expect(await both.rotateEncryptionKeys(both.ctx)).toEqual({ resealed: ["fathom_api_key"] });
  expect(await both.rotateEncryptionKeys(both.ctx)).toEqual({ resealed: [] });

  const rotated = await processWith(newer);
  expect(await rotated.readSetting(rotated.ctx, "fathom_api_key")).toEqual({ value: apiKey, source: "database" });
  const [entry] = await stack.query(
    "select action, old_value, new_value from public.audit_logs order by id desc limit 1",
  );
  expect(entry).toEqual({
    action: "rotate_encryption_key",
    old_value: expect.stringMatching(/^k1:/),
    new_value: expect.stringMatching(/^k2:/),
  });
});

it("changes nothing when a secret opens with none of the keys", async () => {
  const stranger = await processWith(`k9:${randomBytes(32).toString("base64")}`);
  const before = await stack.query("select setting_value from public.system_settings");
  await expect(stranger.rotateEncryptionKeys(stranger.ctx)).rejects.toThrow(/"k2"/);
  expect(await stack.query("select setting_value from public.system_settings")).toEqual(before);
});
