import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMeetingFilters, parseMeetingFilters, toMeetingFilters } from "./meeting-filters.ts";

const rep = "1bc2f1a4-6a7e-4d39-8f4e-0d6f5b2b9f11";
const team = "9d0f6c7e-2f0b-4a5e-9c43-5b7f1f2d3e4a";

describe("parseMeetingFilters", () => {
  it("keeps what it understands and drops the rest", () => {
    const params = {
      q: "  dak  ",
      rep,
      team: "sales",
      from: "2026-02-30",
      to: "2026-11-21",
      source: "zoom",
      audience: "internal",
      actions: "1",
      other: "x",
    };
    expect(parseMeetingFilters(params)).toEqual({ q: "dak", rep, to: "2026-11-21", audience: "internal" });
  });

  it.each([1, 200])("takes words and cursors of %d characters", (length) => {
    const params = { q: "x".repeat(length), cursor: "y".repeat(length) };
    expect(parseMeetingFilters(params)).toEqual(params);
  });

  it.each([0, 201])("drops words and cursors of %d characters", (length) => {
    expect(parseMeetingFilters({ q: "x".repeat(length), cursor: "y".repeat(length) })).toEqual({});
  });

  it("drops what no text in Postgres can hold", () => {
    const nul = String.fromCharCode(0);
    expect(parseMeetingFilters({ q: `dak${nul}goot` })).toEqual({ q: "dakgoot" });
    expect(parseMeetingFilters({ q: nul })).toEqual({});
  });

  it("waits with a day until its year is typed", () => {
    expect(parseMeetingFilters({ from: "0002-01-01", to: "0202-01-01" })).toEqual({});
  });

  it("takes the first of a repeated parameter", () => {
    expect(parseMeetingFilters({ q: ["dak", "raam"], rep: [rep, team] })).toEqual({ q: "dak", rep });
  });

  it("never throws, whatever stands in the address bar", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    const name = fc.oneof(
      fc.constantFrom("q", "rep", "team", "from", "to", "source", "audience", "actions", "cursor"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (params) => {
        expect(() => toMeetingFilters(parseMeetingFilters(params), "Europe/Amsterdam")).not.toThrow();
      }),
    );
  });
});

describe("toMeetingFilters", () => {
  it("turns days into instants of the reader's zone, the last day included", () => {
    const filters = toMeetingFilters(parseMeetingFilters({ from: "2026-11-20", to: "2026-11-21" }), "Europe/Amsterdam");
    expect(filters).toEqual({ from: "2026-11-19T23:00:00.000Z", to: "2026-11-21T23:00:00.000Z" });
  });

  it("names every filter as the database does", () => {
    const params = parseMeetingFilters({
      q: "x",
      rep,
      team,
      source: "fathom",
      audience: "external",
      actions: "yes",
      cursor: "abc",
    });
    expect(toMeetingFilters(params, "UTC")).toEqual({
      salesRepId: rep,
      teamId: team,
      source: "fathom",
      external: true,
      hasActionItems: true,
    });
  });

  it("does not filter when nothing is asked", () => {
    expect(toMeetingFilters(parseMeetingFilters({}), "UTC")).toEqual({});
  });
});

describe("formatMeetingFilters", () => {
  it("writes one address for equal filters, whatever the order", () => {
    expect(formatMeetingFilters({ audience: "external", q: "dak & raam" })).toBe("?q=dak+%26+raam&audience=external");
    expect(formatMeetingFilters({})).toBe("");
  });

  it("is read back as it was", () => {
    const params = parseMeetingFilters({ q: "é?&=", rep, from: "2026-01-01", actions: "yes" });
    expect(parseMeetingFilters(Object.fromEntries(new URLSearchParams(formatMeetingFilters(params))))).toEqual(params);
  });
});
