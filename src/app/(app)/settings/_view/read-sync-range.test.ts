import { describe, expect, test } from "vitest";
import { readSyncRange } from "./read-sync-range.ts";

const now = new Date("2026-11-21T12:00:00Z");
const read = (range: string, from = "", to = "") => readSyncRange({ range, from, to }, "Europe/Amsterdam", now);

describe("the period of a sync", () => {
  test.each([
    ["24", 24],
    ["168", 168],
    ["720", 720],
  ])("%s hours is a look-back", (range, hours) => {
    expect(read(range)).toEqual({ ok: true, range: { hours } });
  });

  test("an own period covers whole days in the person's zone", () => {
    expect(read("custom", "2026-11-01", "2026-11-02")).toEqual({
      ok: true,
      range: { from: "2026-10-31T23:00:00.000Z", to: "2026-11-02T23:00:00.000Z" },
    });
  });

  test.each([
    ["", "2026-11-02", { field: "from", error: "range_from_required" }],
    ["2026-11-02", "", { field: "to", error: "range_to_required" }],
    ["2026-11-03", "2026-11-02", { field: "from", error: "range_order" }],
    ["2026-11-03", "2026-11-25", { field: "to", error: "range_in_future" }],
    ["2026-02-30", "2026-11-02", { field: "from", error: "range_invalid_date" }],
  ])("from %j to %j names the field and the reason", (from, to, expected) => {
    expect(read("custom", from, to)).toEqual({ ok: false, ...expected });
  });
});
