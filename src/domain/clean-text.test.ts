import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cleanJson, cleanText } from "./clean-text.ts";

it.each([
  ["a\u0000b", "ab"],
  ["half \ud83d emoji", "half \ufffd emoji"],
  ["hele 😀 אבג <script>", "hele 😀 אבג <script>"],
])("%j becomes %j", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it("cleans keys and values at every depth and leaves the rest", () => {
  expect(cleanJson({ "a\u0000": ["\u0000x", { b: 1, c: null, d: true }] })).toEqual({
    a: ["x", { b: 1, c: null, d: true }],
  });
});

it("leaves nothing behind that Postgres refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanText(text);
      expect(clean.isWellFormed() && !clean.includes("\u0000")).toBe(true);
    }),
  );
});
