import { describe, expect, test } from "vitest";
import { isActiveRun, readSnapshot } from "./run-snapshot.ts";

const run = {
  id: "019aa6c1-0000-7000-8000-000000000001",
  status: "running",
  found: 12,
  imported: 9,
  updated: 1,
  unchanged: 0,
  skipped: 2,
  failed: 0,
  resumeAt: null,
};

describe("the progress of a run", () => {
  test("is read from the API's answer", () => {
    expect(readSnapshot({ run: { ...run, cursor: "abc" } })).toEqual(run);
  });

  test.each([null, {}, { run: null }, { run: { ...run, status: "flying" } }, { error: { code: "forbidden" } }, "text"])(
    "%j is no progress",
    (answer) => {
      expect(readSnapshot(answer)).toBeNull();
    },
  );

  test("a count that is missing reads as nothing so far", () => {
    expect(readSnapshot({ run: { id: run.id, status: "queued" } })).toMatchObject({ found: 0, failed: 0 });
  });

  test.each([
    ["queued", true],
    ["running", true],
    ["waiting", true],
    ["succeeded", false],
    ["partial", false],
    ["failed", false],
    ["cancelled", false],
  ] as const)("%s is still going on: %s", (status, active) => {
    expect(isActiveRun({ ...run, status })).toBe(active);
  });
});
