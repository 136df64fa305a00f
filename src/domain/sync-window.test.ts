import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHours, windowOfDays, windowOfHours } from "./sync-window.ts";

const now = new Date("2026-11-21T12:00:00.000Z");
const days = (from: string, to: string, timeZone = "Europe/Amsterdam") => windowOfDays({ from, to, timeZone }, now);

describe("parseHours", () => {
  it.each([
    ["1", 1],
    ["24", 24],
    ["168", 168],
    ["720", 720],
    ["8760", 8760],
    ["007", 7],
  ])("takes %s", (text, hours) => {
    expect(parseHours(text)).toBe(hours);
  });

  it.each(["0", "8761", "-1", "1.5", "24h", "", " 24", "1e3", "0x10", "NaN", "99999", "100000", "٢٤"])(
    "refuses %j",
    (text) => {
      expect(parseHours(text)).toBeNull();
    },
  );

  it("never throws and stays within a year", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hours = parseHours(text);
        expect(hours === null || (Number.isInteger(hours) && hours >= 1 && hours <= 8760)).toBe(true);
      }),
    );
  });
});

it("looks back whole hours from now", () => {
  expect(windowOfHours(24, now)).toEqual({ from: "2026-11-20T12:00:00.000Z", to: "2026-11-21T12:00:00.000Z" });
});

describe("windowOfDays", () => {
  it("takes both days whole, in the person's zone", () => {
    expect(days("2026-11-01", "2026-11-02")).toEqual({
      ok: true,
      window: { from: "2026-10-31T23:00:00.000Z", to: "2026-11-02T23:00:00.000Z" },
    });
  });

  it("ends today at this moment", () => {
    expect(days("2026-11-21", "2026-11-21")).toEqual({
      ok: true,
      window: { from: "2026-11-20T23:00:00.000Z", to: now.toISOString() },
    });
  });

  it.each([
    ["range_order", "2026-11-03", "2026-11-02", "UTC"],
    ["range_in_future", "2026-11-20", "2026-11-22", "UTC"],
    ["range_in_future", "2026-12-01", "2026-12-02", "UTC"],
    ["range_too_long", "2021-11-01", "2026-11-20", "UTC"],
    ["range_invalid_date", "2026-02-30", "2026-11-20", "UTC"],
    ["range_invalid_date", "2026-11-20", "", "UTC"],
    ["range_time_zone", "2026-11-01", "2026-11-02", "Mars/Olympus"],
  ])("refuses %s: %s to %s", (error, from, to, timeZone) => {
    expect(days(from, to, timeZone)).toEqual({ ok: false, error });
  });

  it("takes exactly five years", () => {
    expect(days("2021-11-21", "2026-11-20").ok).toBe(true);
  });
});
