import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./count-reports.ts";
import { judgeStep } from "./step.ts";

describe("what a step amounts to", () => {
  it.each([
    ["a check that passes is one test", 0, null, { passed: 1, failed: 0 }],
    ["a check that fails is one failure", 2, null, { passed: 0, failed: 1 }],
    ["a check that was killed is one failure", null, null, { passed: 0, failed: 1 }],
    ["counts are kept", 0, { passed: 5, failed: 0 }, { passed: 5, failed: 0 }],
    ["failures are kept", 1, { passed: 5, failed: 2 }, { passed: 5, failed: 2 }],
    ["a step that ran nothing failed", 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ["a step that broke without a failed test failed", 1, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }],
  ])("%s", (_name, exitCode, counts, expected) => {
    expect(judgeStep(exitCode, counts)).toEqual(expected);
  });

  it("reads the reports of both test runners", () => {
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1, other: true })).toEqual({ passed: 3, failed: 1 });
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
      passed: 5,
      failed: 1,
    });
  });
});
