import { describe, expect, test } from "vitest";
import { FathomApiKey, FathomWebhookSecret } from "#domain/fathom-credentials.ts";
import { isApiKey, isWebhookSecret, judgeFathomForm } from "./fathom-form-rules.ts";

const goodKey = "4jmc-aeVcExampleKey1234xvKAs";
const goodSecret = "whsec_a29wcGVsLWZhdGhvbS10ZXN0LXNlY3JldC0zMmJ5dGU=";
const empty = {
  apiKey: "",
  webhookSecret: "",
  shownApiKey: null,
  shownSecret: null,
  hasApiKey: false,
  removesSecret: false,
};

describe("the rules in the browser are those of the server", () => {
  test.each([goodKey, ` ${goodKey} `, "", "short", "x".repeat(20), "x".repeat(19), `${goodKey}!`, "x".repeat(513)])(
    "key %j",
    (key) => {
      expect(isApiKey(key)).toBe(FathomApiKey.safeParse(key).success);
    },
  );

  test.each([goodSecret, "whsec_", "whsec_abc", "whsec_abc=", "whsec_ab==", "abc", `${goodSecret}\n`, "whsec_ab-_"])(
    "secret %j",
    (secret) => {
      expect(isWebhookSecret(secret)).toBe(FathomWebhookSecret.safeParse(secret).success);
    },
  );
});

describe("the Fathom form", () => {
  test("an empty form without a stored key can do nothing", () => {
    expect(judgeFathomForm(empty)).toMatchObject({ canTest: false, canSave: false, apiKeyWrong: false });
  });

  test("a stored key can be tested but there is nothing to save", () => {
    expect(judgeFathomForm({ ...empty, hasApiKey: true })).toMatchObject({ canTest: true, canSave: false });
  });

  test("a new key can be tested and saved", () => {
    expect(judgeFathomForm({ ...empty, apiKey: goodKey })).toMatchObject({ canTest: true, canSave: true });
  });

  test("a wrong key blocks both, even when another one is stored", () => {
    expect(judgeFathomForm({ ...empty, apiKey: "no", hasApiKey: true })).toMatchObject({
      apiKeyWrong: true,
      canTest: false,
      canSave: false,
    });
  });

  test("showing the stored key changes nothing, so there is nothing to save", () => {
    expect(judgeFathomForm({ ...empty, apiKey: goodKey, shownApiKey: goodKey, hasApiKey: true })).toMatchObject({
      canTest: true,
      canSave: false,
    });
  });

  test("a secret alone can be saved beside a stored key, and not without one", () => {
    expect(judgeFathomForm({ ...empty, webhookSecret: goodSecret, hasApiKey: true }).canSave).toBe(true);
    expect(judgeFathomForm({ ...empty, webhookSecret: goodSecret }).canSave).toBe(false);
  });

  test("a wrong secret blocks saving but not testing the key", () => {
    expect(judgeFathomForm({ ...empty, apiKey: goodKey, webhookSecret: "whsec_" })).toMatchObject({
      secretWrong: true,
      canTest: true,
      canSave: false,
    });
  });

  test("removing the stored secret is a change", () => {
    expect(judgeFathomForm({ ...empty, hasApiKey: true, removesSecret: true }).canSave).toBe(true);
  });
});
