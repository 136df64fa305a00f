import { describe, expect, it } from "vitest";

import { dayPart } from "./day-part.ts";

describe("dayPart", () => {
  it.each([
    ["2026-11-21T08:00:00Z", "Europe/Amsterdam", "morning"],
    ["2026-11-21T11:00:00Z", "Europe/Amsterdam", "afternoon"],
    ["2026-11-21T17:00:00Z", "Europe/Amsterdam", "evening"],
    ["2026-11-21T02:00:00Z", "Europe/Amsterdam", "evening"],
    ["2026-11-21T17:00:00Z", "America/New_York", "afternoon"],
    ["2026-11-20T23:30:00Z", "Asia/Tokyo", "morning"],
    ["2026-11-20T23:00:00Z", "Europe/London", "evening"],
  ])("%s in %s is %s", (now, timeZone, expected) => {
    expect(dayPart(new Date(now), timeZone)).toBe(expected);
  });
});
