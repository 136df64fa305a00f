import { expect, it } from "vitest";
import { meetingDuration } from "./meeting-duration.ts";

const recorded = { startsAt: "2026-11-18T10:01:12Z", endsAt: "2026-11-18T10:33:40Z" };
const scheduled = { scheduledStartAt: "2026-11-18T10:00:00Z", scheduledEndAt: "2026-11-18T10:30:00Z" };
const nothing = { startsAt: null, endsAt: null, scheduledStartAt: null, scheduledEndAt: null, spokenUntil: null };

it.each([
  ["as recorded", { ...recorded, ...scheduled, spokenUntil: 1900 }, 1948],
  [
    "until the last words when the end is missing",
    { ...scheduled, startsAt: recorded.startsAt, endsAt: null, spokenUntil: 1900.2 },
    1901,
  ],
  [
    "an end before the start does not count",
    { ...scheduled, startsAt: recorded.endsAt, endsAt: recorded.startsAt, spokenUntil: null },
    1800,
  ],
  [
    "an end in another year does not count",
    { ...nothing, startsAt: recorded.startsAt, endsAt: "2027-11-18T10:00:00Z" },
    null,
  ],
  ["as scheduled when nothing was said", { ...nothing, ...scheduled, spokenUntil: 0 }, 1800],
  ["unknown when nothing says", nothing, null],
  ["unknown with a start alone", { ...nothing, startsAt: recorded.startsAt }, null],
  ["one second", { ...nothing, startsAt: "2026-11-18T10:00:00Z", endsAt: "2026-11-18T10:00:01Z" }, 1],
  ["nothing lasts no time", { ...nothing, startsAt: recorded.startsAt, endsAt: recorded.startsAt }, null],
  ["two days at most", { ...nothing, startsAt: "2026-11-18T10:00:00Z", endsAt: "2026-11-20T10:00:00Z" }, 172_800],
  ["and not a second more", { ...nothing, startsAt: "2026-11-18T10:00:00Z", endsAt: "2026-11-20T10:00:01Z" }, null],
  ["one spoken second", { ...nothing, spokenUntil: 0.4 }, 1],
])("%s", (_, input, seconds) => {
  expect(meetingDuration(input)).toBe(seconds);
});
