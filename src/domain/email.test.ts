import * as fc from "fast-check";
import { expect, it } from "vitest";
import { normalizeEmail } from "./email.ts";

it.each<[string | null | undefined, string | null]>([
  [" Anna@Koppel.Example ", "anna@koppel.example"],
  ["mailto:a@b.nl", "a@b.nl"],
  ["p.o'neil+x@sub.example.co.uk", "p.o'neil+x@sub.example.co.uk"],
  ["", null],
  [null, null],
  [undefined, null],
  ["anna", null],
  ["a@b@c", null],
  ["a b@c.nl", null],
  ["Anna <a@b.nl>", null],
  [`${"a".repeat(315)}@b.nl`, `${"a".repeat(315)}@b.nl`],
  [`${"a".repeat(316)}@b.nl`, null],
])("%j is %j", (value, email) => {
  expect(normalizeEmail(value)).toBe(email);
});

it("is settled after one time", () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
      const once = normalizeEmail(text);
      expect(once === null ? null : normalizeEmail(once)).toBe(once);
    }),
  );
});
