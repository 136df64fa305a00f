import { readLog } from "./support/capture-log.ts";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { GET, POST as SAVE } from "../../src/app/api/settings/fathom/route.ts";
import { POST as TEST } from "../../src/app/api/settings/fathom/test/route.ts";
import { maskSecret } from "../../src/domain/mask-secret.ts";
import { dropSettingCache } from "../../src/server/settings/setting-cache.ts";
import { demoApiKey } from "../simulators/fathom/accounts.ts";
import { startSimulators, type Simulators } from "../simulators/server.ts";
import { bearerRequest } from "./support/api-request.ts";
import { startRouteStack, type Person, type RouteStack } from "./support/route-stack.ts";

const wrongKey = "wrong-0123456789-0123456789";

let stack: RouteStack;
let simulators: Simulators;
let admin: Person;

beforeAll(async () => {
  simulators = await startSimulators({ fathom: { dataset: { count: 30 } } });
  stack = await startRouteStack({ KOPPEL_SANDBOX_URL: simulators.url });
  admin = await stack.signUp("admin@koppel.test", "admin");
});
afterAll(async () => {
  await stack.stop();
  await simulators.stop();
});
beforeEach(async () => {
  await fault({ type: "clear" });
  await stack.query("delete from public.system_settings");
  await stack.query("delete from private.rate_limits");
  dropSettingCache();
});

const fault = (body: object) =>
  fetch(`${simulators.url}/_control/fathom/faults`, { method: "POST", body: JSON.stringify(body) });
const test = (body: unknown, person: Person | null = admin) =>
  TEST(bearerRequest("/api/settings/fathom/test", person, { body }));
const save = (body: unknown) => SAVE(bearerRequest("/api/settings/fathom", admin, { body }));
const settings = async () => (await GET(bearerRequest("/api/settings/fathom", admin))).json();
const lastAudit = async () => (await stack.query("select * from public.audit_logs order by id desc limit 1"))[0];

it("answers the brief's shape when the key works, and keeps that with its audit row", async () => {
  const response = await test({ apiKey: ` ${demoApiKey} ` });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    success: true,
    message: "Verbinding succesvol!",
    teamName: expect.any(String),
    teamId: null,
    callsCount: 10,
  });
  expect(await lastAudit()).toMatchObject({
    action: "test_connection",
    user_id: admin.userId,
    ip_address: "203.0.113.9",
    details: { status: "connected", callsCount: 10 },
  });
});

it("answers the brief's shape when Fathom refuses the key", async () => {
  const response = await test({ apiKey: wrongKey });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    success: false,
    error: "Connection failed",
    message: "Invalid API Key - Controleer of de API key correct is",
  });
  expect(await lastAudit()).toMatchObject({
    action: "test_connection",
    details: { status: "error", errorKind: "auth" },
  });
});

it("tests the stored key when none is given, or when it comes back masked", async () => {
  await save({ apiKey: demoApiKey });
  const { apiKey: masked } = await settings();
  expect(await (await test({})).json()).toMatchObject({ success: true });
  expect(await (await test({ apiKey: masked })).json()).toMatchObject({ success: true });
  expect(await settings()).toMatchObject({ connectionStatus: "connected", lastTested: expect.any(String) });
});

it("says so when there is nothing to test", async () => {
  const response = await test({});
  expect(response.status).toBe(409);
  expect((await response.json()).error.code).toBe("fathom_not_configured");
});

it("tests a key when it is saved, and stores it whatever the outcome", async () => {
  expect((await (await save({ apiKey: demoApiKey })).json()).config.connectionStatus).toBe("connected");
  expect((await (await save({ apiKey: wrongKey })).json()).config).toMatchObject({
    hasApiKey: true,
    connectionStatus: "error",
  });
});

it("leaves the stored key's status alone when another key is tested, and puts the test on record", async () => {
  await save({ apiKey: demoApiKey });
  const before = await settings();
  expect(await (await test({ apiKey: wrongKey })).json()).toMatchObject({ success: false });
  expect(await settings()).toEqual(before);
  expect(await lastAudit()).toMatchObject({
    action: "test_connection",
    target_id: "fathom_api_key",
    details: { status: "error", errorKind: "auth", otherKey: { hash: expect.any(String) } },
  });
});

it("counts the test that a new key brings along, and saves nothing beyond the limit", async () => {
  await save({ apiKey: demoApiKey });
  for (let count = 2; count <= 10; count++) await test({});

  const refused = await save({ apiKey: wrongKey });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await refused.json()).error.code).toBe("too_many_tests");
  const { apiKey: masked, connectionStatus } = await settings();
  expect(masked).toBe(maskSecret(demoApiKey));
  expect(connectionStatus).toBe("connected");
  // The same key again needs no test.
  expect((await save({ apiKey: demoApiKey })).status).toBe(200);
});

it.each([
  [{ type: "status", status: 503, times: 5 }, "Fathom is niet bereikbaar - Probeer het over een paar minuten opnieuw"],
  [{ type: "status", status: 429, times: 5 }, "Fathom is te druk - Wacht een minuut en test opnieuw"],
  [{ type: "broken_json", times: 5 }, "Onverwacht antwoord van Fathom - Probeer het later opnieuw"],
  [{ type: "reset", times: 5 }, "Fathom is niet bereikbaar - Probeer het over een paar minuten opnieuw"],
])("explains %j", async (trouble, message) => {
  await fault(trouble);
  expect(await (await test({ apiKey: demoApiKey })).json()).toEqual({
    success: false,
    error: "Connection failed",
    message,
  });
});

it("allows ten tests in ten minutes per person, and says when to come back", async () => {
  const other = await stack.signUp("tweede@koppel.test", "admin");
  await fault({ type: "status", status: 401, times: 50 });
  for (let count = 1; count <= 10; count++) expect((await test({ apiKey: demoApiKey })).status).toBe(200);

  const refused = await test({ apiKey: demoApiKey });
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(590);
  expect(seconds).toBeLessThanOrEqual(600);
  expect((await refused.json()).error).toEqual({
    code: "too_many_tests",
    message: `Je hebt de verbinding te vaak getest. Probeer het over ${seconds} seconden opnieuw.`,
  });
  expect((await test({ apiKey: demoApiKey }, other)).status).toBe(200);
});

it("survives a database that drops the limit's connections", async () => {
  await test({ apiKey: demoApiKey });
  await stack.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%rate_limits%' and pid <> pg_backend_pid()",
  );
  // An error event that nobody hears ends the process; vitest reports it as unhandled.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await test({ apiKey: demoApiKey })).status).toBe(200);
});

it("refuses unknown fields and malformed keys without asking Fathom", async () => {
  const before = simulators.fathom.requests.length;
  expect((await test({ apiKey: demoApiKey, url: "http://evil.example" })).status).toBe(400);
  expect((await test({ apiKey: "kort" })).status).toBe(400);
  expect(simulators.fathom.requests).toHaveLength(before);
});

it("keeps keys out of the log", () => {
  expect(readLog()).not.toContain(demoApiKey);
  expect(readLog()).not.toContain(wrongKey);
});
