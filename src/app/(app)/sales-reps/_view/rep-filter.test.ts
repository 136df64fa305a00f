import { describe, expect, test } from "vitest";
import { filterReps, readRepFilter } from "./rep-filter.ts";

const reps = [
  { name: "Anna", archivedAt: null },
  { name: "Tom", archivedAt: "2026-11-01T10:00:00.000Z" },
];

describe("the filter of the sales reps", () => {
  test.each([undefined, "nonsense", ["all"]])("%j shows who is active", (value) => {
    expect(readRepFilter(value)).toBe("active");
  });

  test.each([
    ["active", ["Anna"]],
    ["archived", ["Tom"]],
    ["all", ["Anna", "Tom"]],
  ] as const)("%s shows %j", (filter, names) => {
    expect(filterReps(reps, filter).map(({ name }) => name)).toEqual(names);
  });
});
