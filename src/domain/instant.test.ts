import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseInstant } from "./instant.ts";

it.each<[unknown, string | null]>([
  ["2026-11-18T10:01:12Z", "2026-11-18T10:01:12.000Z"],
  ["2026-11-18T10:01:12.123456Z", "2026-11-18T10:01:12.123Z"],
  ["2026-11-18T11:01:12+01:00", "2026-11-18T10:01:12.000Z"],
  ["2026-11-18T11:01:12+0100", "2026-11-18T10:01:12.000Z"],
  ["2026-11-18 10:01:12+00", "2026-11-18T10:01:12.000Z"],
  ["2026-11-18T10:01:12", "2026-11-18T10:01:12.000Z"],
  ["2026-11-18T10:01", "2026-11-18T10:01:00.000Z"],
  [" 2026-11-18T10:01Z\n", "2026-11-18T10:01:00.000Z"],
  ["2026-11-18", null],
  ["2026-13-01T00:00:00Z", null],
  ["2026-11-18T25:00:00Z", null],
  ["yesterday", null],
  ["", null],
  [null, null],
  [undefined, null],
  [1795190400, null],
])("%j is %j", (value, instant) => {
  expect(parseInstant(value)).toBe(instant);
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => parseInstant(value)).not.toThrow();
    }),
  );
});
