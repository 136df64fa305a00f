import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, contentHash } from "./content-hash.ts";

/** The same JSON with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("canonicalJson", () => {
  it("sorts keys at every depth and drops what is undefined", () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined, a: "é" }], a: null })).toBe('{"a":null,"b":[{"a":"é","d":1}]}');
  });

  it("writes what JSON has no word for as null", () => {
    expect(canonicalJson([undefined, Number.NaN])).toBe("[null,null]");
  });

  it("means what JSON means", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("contentHash", () => {
  it("does not change with the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(reversed(value), 1)).toBe(contentHash(value, 1));
      }),
    );
  });

  it("changes with the content, with the order of a list, and with the map's version", () => {
    const hashes = [
      contentHash({ a: [1, 2] }, 1),
      contentHash({ a: [2, 1] }, 1),
      contentHash({ a: [1, 2] }, 2),
      contentHash({ a: ["1", 2] }, 1),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
