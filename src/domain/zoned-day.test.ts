import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDay, isCalendarDay, isTimeZone, startOfDay } from "./zoned-day.ts";

describe("startOfDay and endOfDay", () => {
  it.each([
    ["a winter day", "2026-11-21", "Europe/Amsterdam", "2026-11-20T23:00:00.000Z", 24],
    ["a summer day", "2026-07-01", "Europe/Amsterdam", "2026-06-30T22:00:00.000Z", 24],
    ["the night that loses an hour", "2026-03-29", "Europe/Amsterdam", "2026-03-28T23:00:00.000Z", 23],
    ["the night that gains an hour", "2026-10-25", "Europe/Amsterdam", "2026-10-24T22:00:00.000Z", 25],
    ["New York, spring", "2026-03-08", "America/New_York", "2026-03-08T05:00:00.000Z", 23],
    ["New York, autumn", "2026-11-01", "America/New_York", "2026-11-01T04:00:00.000Z", 25],
    ["UTC", "2026-02-28", "UTC", "2026-02-28T00:00:00.000Z", 24],
    ["the far east", "2026-01-01", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z", 24],
    ["the far west", "2026-01-01", "Pacific/Pago_Pago", "2026-01-01T11:00:00.000Z", 24],
    ["half an hour off", "2026-01-01", "Asia/Kolkata", "2025-12-31T18:30:00.000Z", 24],
    ["clocks that jump over midnight", "2026-03-29", "Asia/Beirut", "2026-03-28T22:00:00.000Z", 23],
    ["clocks that repeat the hour before midnight", "2026-10-24", "Asia/Beirut", "2026-10-23T21:00:00.000Z", 25],
    ["clocks that repeat the hour after midnight", "2026-11-01", "America/Havana", "2026-11-01T04:00:00.000Z", 25],
  ])("%s", (_, day, timeZone, start, hours) => {
    const from = startOfDay(day, timeZone);
    const to = endOfDay(day, timeZone);
    expect(from?.toISOString()).toBe(start);
    expect(((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / 3_600_000).toBe(hours);
  });

  it("ends every day where the next begins, and the zone's calendar agrees", () => {
    const zones = fc.constantFrom(
      "Europe/Amsterdam",
      "America/New_York",
      "America/Santiago",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "UTC",
    );
    const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, zones, (instant, timeZone) => {
        const day = instant.toISOString().slice(0, 10);
        const from = startOfDay(day, timeZone) ?? new Date(0);
        const reads = (at: number): string => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at);
        expect([reads(from.getTime()), reads(from.getTime() - 1) < day]).toEqual([day, true]);
        const next = endOfDay(day, timeZone) ?? new Date(0);
        expect([reads(next.getTime() - 1), reads(next.getTime()) > day]).toEqual([day, true]);
      }),
    );
  });
});

it.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-1", "26-01-01", "", "today", "2026-01-01T00:00"])(
  "%j is no day",
  (day) => {
    expect(isCalendarDay(day)).toBe(false);
    expect(startOfDay(day, "UTC")).toBeNull();
    expect(endOfDay(day, "UTC")).toBeNull();
  },
);

it("knows a leap day and the zones of this runtime", () => {
  expect(isCalendarDay("2028-02-29")).toBe(true);
  expect([isTimeZone("Europe/Amsterdam"), isTimeZone("Mars/Olympus"), isTimeZone("")]).toEqual([true, false, false]);
});

it("knows no days before the year 1000, which a date field shows while somebody types", () => {
  expect([isCalendarDay("0020-01-01"), startOfDay("0020-01-01", "Europe/Amsterdam")]).toEqual([false, null]);
});
