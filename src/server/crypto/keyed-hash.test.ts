import { expect, it } from "vitest";

import { keyedHash } from "#server/crypto/keyed-hash.ts";

const key = { id: "k1", bytes: new Uint8Array(32).fill(1) };
const otherKey = { id: "k2", bytes: new Uint8Array(32).fill(2) };

it("is the same for the same value, and tells nothing else", () => {
  expect(keyedHash(key, "value")).toBe(keyedHash(key, "value"));
  expect(keyedHash(key, "value")).toMatch(/^k1:[0-9a-f]{64}$/);
  expect(keyedHash(key, "value")).not.toBe(keyedHash(key, "valuE"));
});

it("differs per key, so nobody without the key can look a value up", () => {
  expect(keyedHash(key, "value").split(":")[1]).not.toBe(keyedHash(otherKey, "value").split(":")[1]);
});
