import { describe, expect, it } from "vitest";

import { createFormat } from "./format.ts";

const nl = createFormat("nl", "Europe/Amsterdam");
const en = createFormat("en", "America/New_York");
const now = new Date("2026-11-21T12:00:00Z");

describe("createFormat", () => {
  it("shows an instant in the person's own zone and language", () => {
    expect(nl.dateTime("2026-11-21T23:30:00Z")).toBe("22 nov 2026, 00:30");
    expect(en.dateTime("2026-11-21T23:30:00Z")).toBe("21 Nov 2026, 18:30");
    expect(nl.dateLong("2026-11-21T12:00:00Z")).toBe("zaterdag 21 november 2026");
    expect(nl.exact("2026-07-01T12:00:00Z")).toContain("14:00");
  });

  it.each([
    ["2026-11-21T11:51:00Z", "9 minuten geleden", "9 minutes ago"],
    ["2026-11-21T11:59:59.900Z", "nu", "now"],
    ["2026-11-21T11:00:01Z", "59 minuten geleden", "59 minutes ago"],
    ["2026-11-21T09:00:00Z", "3 uur geleden", "3 hours ago"],
    ["2026-11-20T11:00:00Z", "gisteren", "yesterday"],
    ["2026-11-21T13:30:00Z", "over 1 uur", "in 1 hour"],
    ["2025-11-01T12:00:00Z", "vorig jaar", "last year"],
  ])("%s reads as %s", (value, dutch, english) => {
    expect(nl.relative(value, now)).toBe(dutch);
    expect(en.relative(value, now)).toBe(english);
  });

  it.each([
    [0, "0 s"],
    [59, "59 s"],
    [60, "1 min"],
    [2520, "42 min"],
    [3599, "1 u 00 min"],
    [3900, "1 u 05 min"],
    [-5, "0 s"],
  ])("a duration of %i seconds is %s", (seconds, expected) => {
    expect(nl.duration(seconds)).toBe(expected);
  });

  it.each([
    [0, "0:00"],
    [245.9, "4:05"],
    [3723, "1:02:03"],
  ])("%d seconds into a recording is %s", (seconds, expected) => {
    expect(nl.clock(seconds)).toBe(expected);
  });

  it("writes numbers, shares, scores and lists as the language does", () => {
    expect(nl.number(12_345)).toBe("12.345");
    expect(en.number(12_345)).toBe("12,345");
    expect(nl.percent(0.634)).toBe("63%");
    expect(nl.signed(0.42)).toBe("+0,42");
    expect(nl.list(["Anna", "Bob", "Cas"])).toBe("Anna, Bob en Cas");
  });
});
