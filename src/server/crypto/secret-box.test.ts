import { randomBytes } from "node:crypto";

import { decodeProtectedHeader } from "jose";
import { describe, expect, it } from "vitest";

import { parseEncryptionKeys } from "#server/crypto/encryption-keys.ts";
import { openSecret, sealingKey, sealSecret } from "#server/crypto/secret-box.ts";

const base64Key = () => randomBytes(32).toString("base64");
const first = `k1:${base64Key()}`;
const second = `k2:${base64Key()}`;
const before = parseEncryptionKeys(first);
const rotated = parseEncryptionKeys(`${second},${first}`);

describe("the secret box", () => {
  it("gives back what was put in, and never seals the same way twice", async () => {
    const sealed = await sealSecret(before, "fathom_api_key", "4jmc-geheim ✓");
    expect(await openSecret(before, "fathom_api_key", sealed)).toBe("4jmc-geheim ✓");
    expect(await sealSecret(before, "fathom_api_key", "4jmc-geheim ✓")).not.toBe(sealed);
    expect(sealed).not.toContain("geheim");
  });

  it("names its key, and opens old values after a rotation", async () => {
    const old = await sealSecret(before, "fathom_api_key", "value");
    expect(await openSecret(rotated, "fathom_api_key", old)).toBe("value");
    expect(sealingKey(rotated, old).id).toBe("k1");

    const fresh = await sealSecret(rotated, "fathom_api_key", "value");
    expect(decodeProtectedHeader(fresh)).toMatchObject({ alg: "dir", enc: "A256GCM", kid: "k2" });
    expect(sealingKey(rotated, fresh)).toBe(rotated[0]);
  });

  it("refuses a value whose key is gone", async () => {
    const sealed = await sealSecret(rotated, "fathom_api_key", "value");
    await expect(openSecret(before, "fathom_api_key", sealed)).rejects.toThrow(/"k2"/);
  });

  it("refuses a value that was moved to another setting", async () => {
    const sealed = await sealSecret(before, "fathom_webhook_secret", "value");
    await expect(openSecret(before, "fathom_api_key", sealed)).rejects.toThrow(/another setting/);
  });

  it("refuses a value that was changed", async () => {
    const sealed = await sealSecret(before, "fathom_api_key", "value");
    const parts = sealed.split(".");
    parts[3] = Buffer.from("other").toString("base64url");
    await expect(openSecret(before, "fathom_api_key", parts.join("."))).rejects.toThrow(/decrypt/);
    await expect(openSecret(before, "fathom_api_key", "plain text")).rejects.toThrow(/Protected Header/);
  });
});

describe("KOPPEL_ENCRYPTION_KEYS", () => {
  it.each([
    ["", /holds no key/],
    [base64Key(), /id before each key/],
    ["k1:c2hvcnQ=", /5 bytes/],
    [`${first},${first}`, /same id twice/],
  ])("refuses %j", (text, reason) => {
    expect(() => parseEncryptionKeys(text)).toThrow(reason);
  });
});
