import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseTimeParam } from "./time-param.ts";

it.each<[string | string[] | undefined, number | null]>([
  ["90", 90],
  ["90s", 90],
  ["2m", 120],
  ["1h2m3s", 3723],
  ["1h", 3600],
  ["1H2M", 3720],
  ["21:07", 1267],
  ["00:21:07", 1267],
  ["0", 0],
  [["30", "40"], 30],
  ["", null],
  [undefined, null],
  ["-5", null],
  ["1.5", null],
  ["3s2m", null],
  ["h", null],
  ["soon", null],
])("%j is %j", (value, seconds) => {
  expect(parseTimeParam(value)).toBe(seconds);
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const seconds = parseTimeParam(text);
      expect(seconds === null || Number.isInteger(seconds)).toBe(true);
    }),
  );
});
