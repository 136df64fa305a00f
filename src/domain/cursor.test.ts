import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

it("reads back what it wrote, in characters a URL leaves alone", () => {
  const date = fc.date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.uuid(), (startsAt, id) => {
      const cursor = { startsAt: startsAt.toISOString(), id };
      const text = encodeCursor(cursor);
      expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeCursor(text)).toEqual(cursor);
    }),
  );
});

it.each([
  "",
  "abc",
  "%%%",
  btoa("2026-01-01|x"),
  btoa("x|1bc2f1a4-6a7e-4d39-8f4e-0d6f5b2b9f11"),
  "A".repeat(5000),
  "=",
  "AAAAA",
])("answers null for %j", (text) => {
  expect(decodeCursor(text)).toBeNull();
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      expect(() => decodeCursor(text)).not.toThrow();
    }),
  );
});
