import { readLog } from "./support/capture-log.ts";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { GET } from "../../src/app/api/settings/fathom/route.ts";
import { systemContext, type Context } from "../../src/server/context.ts";
import { getSetting, readSetting } from "../../src/server/settings/get-setting.ts";
import { saveSettings } from "../../src/server/settings/save-settings.ts";
import { dropSettingCache } from "../../src/server/settings/setting-cache.ts";
import { bearerRequest } from "./support/api-request.ts";
import { startRouteStack, type RouteStack } from "./support/route-stack.ts";

const fromEnvironment = "env-0123456789-0123456789";
const stored = "row-0123456789-0123456789";
const key = "fathom_api_key";

let stack: RouteStack;
let now: Date;
const context = (): Context => ({ ...systemContext("script"), now: () => now });
const save = (value: string | null) => saveSettings(context(), [{ key, value, action: "update_api_key" }]);

beforeAll(async () => {
  stack = await startRouteStack({ FATHOM_API_KEY: fromEnvironment, FATHOM_WEBHOOK_SECRET: "malformed" });
});
afterAll(() => stack.stop());
beforeEach(async () => {
  now = new Date("2026-11-21T10:00:00Z");
  await stack.query("delete from public.system_settings");
  dropSettingCache();
});

it("takes the environment's value while the row is empty, and the row's as soon as there is one", async () => {
  expect(await readSetting(context(), key)).toEqual({ value: fromEnvironment, source: "environment" });
  await save(stored);
  expect(await readSetting(context(), key)).toEqual({ value: stored, source: "database" });
  await save(null);
  expect(await readSetting(context(), key)).toEqual({ value: fromEnvironment, source: "environment" });
});

it("shows the environment's key in the settings, masked like any other", async () => {
  const admin = await stack.signUp("admin@koppel.test", "admin");
  expect(await (await GET(bearerRequest("/api/settings/fathom", admin))).json()).toMatchObject({
    hasApiKey: true,
    apiKey: "env-012...56789",
    apiKeyFull: null,
  });
});

it("asks the table once per five minutes", async () => {
  await save(stored);
  expect(await getSetting(context(), key)).toBe(stored);
  // Another process saves; this one has its answer already.
  await stack.query("delete from public.system_settings");
  now = new Date(now.getTime() + 5 * 60_000 - 1);
  expect(await getSetting(context(), key)).toBe(stored);
  now = new Date(now.getTime() + 1);
  expect(await getSetting(context(), key)).toBe(fromEnvironment);
});

it("sees its own save at once", async () => {
  expect(await getSetting(context(), key)).toBe(fromEnvironment);
  await save(stored);
  expect(await getSetting(context(), key)).toBe(stored);
});

it("does not keep what was read before a save and arrived after it", async () => {
  const slowRead = getSetting(context(), "workspace_name");
  dropSettingCache();
  expect(await slowRead).toBe("Koppel");
  await stack.query(
    "insert into public.system_settings (setting_key, setting_value) values ('workspace_name', 'Jansen')",
  );
  expect(await getSetting(context(), "workspace_name")).toBe("Jansen");
});

it("falls back loudly when a row cannot be opened", async () => {
  await stack.query("insert into public.system_settings (setting_key, setting_value) values ($1, 'garbage')", [key]);
  expect(await getSetting(context(), key)).toBe(fromEnvironment);
  expect(readLog()).toContain("A setting cannot be read");
  expect(readLog()).not.toContain("garbage");
});

it("falls back loudly when the environment's value is malformed", async () => {
  expect(await getSetting(context(), "fathom_webhook_secret")).toBeNull();
  expect(readLog()).toContain("The environment's value of a setting is malformed");
});

it("keeps lists and plain texts readable in the table", async () => {
  await saveSettings(context(), [
    { key: "fathom_teams", value: ["Sales", "Süd"], action: "update_fathom_teams" },
    { key: "workspace_name", value: "Jansen & Co", action: "update_workspace" },
  ]);
  expect(await getSetting(context(), "fathom_teams")).toEqual(["Sales", "Süd"]);
  expect(await stack.query("select setting_value from public.system_settings order by setting_key")).toEqual([
    { setting_value: '["Sales","Süd"]' },
    { setting_value: "Jansen & Co" },
  ]);
});
