import { readLog } from "./support/capture-log.ts";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { GET, POST } from "../../src/app/api/settings/fathom/route.ts";
import { dropSettingCache } from "../../src/server/settings/setting-cache.ts";
import { bearerRequest, cookieRequest } from "./support/api-request.ts";
import { startRouteStack, type Person, type RouteStack } from "./support/route-stack.ts";

const path = "/api/settings/fathom";
const apiKey = "4jmc-aeVcExampleKey1234567xvKAs";
const webhookSecret = "whsec_a29wcGVsLWZhdGhvbS10ZXN0LXNlY3JldC0zMmJ5dGU=";

let stack: RouteStack;
let admin: Person;
let manager: Person;
let rep: Person;
let pending: Person;

beforeAll(async () => {
  // Nothing listens there: saving a key tests it, and that must neither hang nor fail the save.
  stack = await startRouteStack({ KOPPEL_SANDBOX_URL: "http://127.0.0.1:9" });
  admin = await stack.signUp("admin@koppel.test", "admin");
  manager = await stack.signUp("manager@koppel.test", "manager");
  rep = await stack.signUp("rep@koppel.test", "rep");
  pending = await stack.signUp("wacht@koppel.test");
});
afterAll(() => stack.stop());
beforeEach(async () => {
  await stack.query("delete from public.system_settings");
  await stack.query("delete from private.rate_limits");
  dropSettingCache();
});

const save = (body: unknown, person: Person | null = admin) => POST(bearerRequest(path, person, { body }));
const get = async (query = "") => (await GET(bearerRequest(`${path}${query}`, admin))).json();
const audit = () =>
  stack.query(
    "select action, target_id, user_id, host(ip_address) as ip, old_value, new_value from public.audit_logs order by id",
  );

describe("GET /api/settings/fathom", () => {
  it("answers the brief's shape for an empty installation", async () => {
    expect(await get()).toEqual({
      apiKey: null,
      apiKeyFull: null,
      webhookSecret: null,
      webhookSecretFull: null,
      connectionStatus: "not_configured",
      lastTested: null,
      hasApiKey: false,
      hasWebhookSecret: false,
    });
  });

  it("masks what is stored", async () => {
    await save({ apiKey, webhookSecret });
    expect(await get()).toEqual({
      apiKey: "4jmc-ae...xvKAs",
      apiKeyFull: null,
      webhookSecret: "••••••••••••••••••",
      webhookSecretFull: null,
      connectionStatus: "error",
      lastTested: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      hasApiKey: true,
      hasWebhookSecret: true,
    });
  });

  it("hands the values to an admin who asks, and puts that on record", async () => {
    await save({ apiKey, webhookSecret });
    expect(await get("?reveal=true")).toMatchObject({ apiKeyFull: apiKey, webhookSecretFull: webhookSecret });
    expect((await audit()).at(-1)).toMatchObject({
      action: "reveal_credentials",
      user_id: admin.userId,
      ip: "203.0.113.9",
    });
  });
});

describe("who gets in", () => {
  it.each(["GET", "POST"])("%s: nobody without a session, and no rep, manager or waiting person", async (method) => {
    const call = (person: Person | null) =>
      method === "GET" ? GET(bearerRequest(path, person)) : POST(bearerRequest(path, person, { body: { apiKey } }));
    const codes = await Promise.all(
      [null, manager, rep, pending].map(async (person) => {
        const response = await call(person);
        return [response.status, (await response.json()).error.code];
      }),
    );
    expect(codes).toEqual([
      [401, "unauthenticated"],
      [403, "forbidden"],
      [403, "forbidden"],
      [403, "pending"],
    ]);
    expect(await stack.query("select from public.system_settings")).toHaveLength(0);
  });

  it("refuses a forged token and a header that is no Bearer, even beside a good cookie", async () => {
    for (const authorization of [`Bearer ${admin.accessToken.slice(0, -4)}AAAA`, "Bearer x", "Basic eDp5"]) {
      const response = await GET(cookieRequest(path, admin, { headers: { authorization } }));
      expect(response.status).toBe(401);
    }
  });

  it("takes the session cookie, and for writes only from our own pages", async () => {
    expect((await GET(cookieRequest(path, admin))).status).toBe(200);
    expect((await POST(cookieRequest(path, admin, { body: { apiKey } }))).status).toBe(200);

    const foreign = await POST(
      cookieRequest(path, admin, { body: { apiKey: `${apiKey}2` }, headers: { origin: "https://evil.example" } }),
    );
    expect(foreign.status).toBe(403);
    expect((await foreign.json()).error.code).toBe("wrong_origin");
    expect(await get("?reveal=true")).toMatchObject({ apiKeyFull: apiKey });
  });

  it("speaks the person's language", async () => {
    const dutch = await save({ apiKey: "kort" });
    expect((await dutch.json()).error.fields.apiKey).toBe("De API key heeft minstens 20 tekens.");
    await stack.query("update public.profiles set locale = 'en' where id = $1", [admin.userId]);
    const english = await save({ apiKey: "kort" });
    await stack.query("update public.profiles set locale = 'nl' where id = $1", [admin.userId]);
    expect((await english.json()).error.fields.apiKey).toBe("The API key has at least 20 characters.");
  });
});

describe("POST /api/settings/fathom", () => {
  it("answers the brief's shape", async () => {
    const response = await save({ apiKey: `  ${apiKey}\n`, webhookSecret });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      success: true,
      message: "Configuration updated successfully",
      config: { hasApiKey: true, hasWebhookSecret: true, connectionStatus: "error" },
    });
    expect(await get("?reveal=true")).toMatchObject({ apiKeyFull: apiKey, webhookSecretFull: webhookSecret });
  });

  it("stores secrets sealed, and says who changed what as keyed fingerprints", async () => {
    await save({ apiKey, webhookSecret });
    await save({ apiKey: `${apiKey}2` });
    const rows = await stack.query(
      "select setting_value from public.system_settings where setting_key like 'fathom_%'",
    );
    expect(JSON.stringify(rows)).not.toContain(apiKey);

    const changes = (await audit()).filter((row) => row["action"] !== "test_connection").slice(-3);
    expect(changes).toMatchObject([
      {
        action: "update_api_key",
        target_id: "fathom_api_key",
        user_id: admin.userId,
        ip: "203.0.113.9",
        old_value: null,
      },
      { action: "update_webhook_secret", target_id: "fathom_webhook_secret", old_value: null },
      { action: "update_api_key", target_id: "fathom_api_key" },
    ]);
    expect(changes[2]?.["old_value"]).toBe(changes[0]?.["new_value"]);
    expect(changes[0]?.["new_value"]).toMatch(/^[\w-]+:[0-9a-f]{64}$/);
    expect(await stack.query("select * from public.verify_audit_chain()")).toEqual([]);
  });

  it("leaves secrets alone that come back masked, are absent, or did not change, and writes nothing", async () => {
    await save({ apiKey, webhookSecret });
    const before = (await audit()).length;
    await save({ apiKey: "4jmc-ae...xvKAs", webhookSecret: "••••••••••••••••••" });
    await save({ apiKey });
    await save({});
    expect(await get("?reveal=true")).toMatchObject({ apiKeyFull: apiKey, webhookSecretFull: webhookSecret });
    // Only the reveal itself.
    expect((await audit()).length).toBe(before + 1);
  });

  it.each([null, ""])("removes the webhook secret for %j", async (empty) => {
    await save({ apiKey, webhookSecret });
    const response = await save({ webhookSecret: empty });
    expect((await response.json()).config).toMatchObject({ hasApiKey: true, hasWebhookSecret: false });
  });

  it.each([
    [{}, "api_key_required", ["apiKey"]],
    [{ apiKey: "x".repeat(19) }, "api_key_too_short", ["apiKey"]],
    [{ apiKey: `${"x".repeat(20)}!` }, "api_key_characters", ["apiKey"]],
    [{ apiKey, webhookSecret: "whsec_not base64" }, "webhook_secret_format", ["webhookSecret"]],
    [{ apiKey, role: "admin" }, "unknown_field", []],
    ["{broken", "invalid_json", []],
    [[], "invalid_value", ["body"]],
  ])("refuses %j", async (body, code, fields) => {
    const response = await save(body);
    const { error } = await response.json();
    expect(response.status).toBe(400);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/expected|received|zod/i);
    expect(Object.keys(error.fields ?? {})).toEqual(fields);
    expect(await stack.query("select from public.system_settings")).toHaveLength(0);
  });

  it("never logs a secret, and never puts one in an answer", async () => {
    const answers = await Promise.all([
      save({ apiKey, webhookSecret }),
      save({ apiKey: `${apiKey}!`, webhookSecret }),
      save({ apiKey, webhookSecret: `${webhookSecret}!` }),
    ]);
    const texts = await Promise.all(answers.map((response) => response.text()));
    expect(texts.join()).not.toContain(apiKey.slice(8, 20));
    expect(texts.join()).not.toContain(webhookSecret.slice(8, 20));
    expect(readLog()).not.toContain(apiKey.slice(8, 20));
    expect(readLog()).not.toContain(webhookSecret.slice(8, 20));
    expect(readLog()).not.toContain(admin.accessToken);
    expect(readLog()).toContain("Request refused");
  });

  it("answers with an id and forbids keeping the answer", async () => {
    const response = await GET(bearerRequest(path, admin, { headers: { "x-request-id": "from-the-proxy-1" } }));
    expect(response.headers.get("x-request-id")).toBe("from-the-proxy-1");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});
