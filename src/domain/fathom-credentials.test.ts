import { describe, expect, it } from "vitest";
import { FathomCredentials, FathomTestInput } from "./fathom-credentials.ts";

const apiKey = "4jmc-aeVcQ2nR8sT1uW5_xvKAs.Z";
const webhookSecret = "whsec_a29wcGVsLWZhdGhvbS10ZXN0LXNlY3JldC0zMmJ5dGU=";

function codes(input: unknown): string[] {
  const result = FathomCredentials.safeParse(input);
  return result.success
    ? []
    : result.error.issues.map(({ message, code }) => (code === "unrecognized_keys" ? code : message));
}

describe("FathomCredentials", () => {
  it.each([
    ["a key alone", { apiKey }, { apiKey }],
    ["a key and a secret", { apiKey, webhookSecret }, { apiKey, webhookSecret }],
    [
      "with blanks around them",
      { apiKey: ` ${apiKey}\n`, webhookSecret: `\t${webhookSecret} ` },
      { apiKey, webhookSecret },
    ],
    ["an emptied secret removes it", { apiKey, webhookSecret: "  " }, { apiKey, webhookSecret: null }],
    ["null removes it too", { apiKey, webhookSecret: null }, { apiKey, webhookSecret: null }],
    ["exactly 20 characters", { apiKey: "abcdefghij0123456789" }, { apiKey: "abcdefghij0123456789" }],
  ])("takes %s", (_, input, parsed) => {
    expect(FathomCredentials.parse(input)).toEqual(parsed);
  });

  it.each([
    ["no key", {}, "api_key_required"],
    ["a blank key", { apiKey: "   " }, "api_key_required"],
    ["a number", { apiKey: 12 }, "api_key_required"],
    ["one character", { apiKey: "a" }, "api_key_too_short"],
    ["a short key with a wrong character", { apiKey: "a b" }, "api_key_characters"],
    ["an endless secret", { apiKey, webhookSecret: `whsec_${"a".repeat(508)}` }, "webhook_secret_format"],
    ["19 characters", { apiKey: "abcdefghij012345678" }, "api_key_too_short"],
    ["a blank inside", { apiKey: "4jmc aeVcQ2nR8sT1uW5" }, "api_key_characters"],
    ["a masked key", { apiKey: "4jmc-ae…xvKAs-4jmc-ae…" }, "api_key_characters"],
    ["an endless key", { apiKey: "a".repeat(513) }, "api_key_too_long"],
    ["a secret without prefix", { apiKey, webhookSecret: "a29wcGVs" }, "webhook_secret_format"],
    ["a secret that is not base64", { apiKey, webhookSecret: "whsec_not base64!" }, "webhook_secret_format"],
    ["a secret cut short", { apiKey, webhookSecret: "whsec_a29wc" }, "webhook_secret_format"],
    ["an empty secret behind the prefix", { apiKey, webhookSecret: "whsec_" }, "webhook_secret_format"],
    ["bullets from the mask", { apiKey, webhookSecret: "••••••••••••••••••" }, "webhook_secret_format"],
    ["an unknown field", { apiKey, role: "admin" }, "unrecognized_keys"],
  ])("refuses %s with one reason", (_, input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  it.each([null, "key", [], 1])("refuses %j", (input) => {
    expect(FathomCredentials.safeParse(input).success).toBe(false);
  });
});

describe("FathomTestInput", () => {
  it("tests the key in the form, or the stored one when the form is empty", () => {
    expect(FathomTestInput.parse({ apiKey })).toEqual({ apiKey });
    expect(FathomTestInput.parse({})).toEqual({});
    expect(FathomTestInput.parse({ apiKey: "" })).toEqual({ apiKey: null });
    expect(FathomTestInput.safeParse({ apiKey: "short" }).success).toBe(false);
  });
});
