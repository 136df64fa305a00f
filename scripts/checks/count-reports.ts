import { z } from "zod";
import type { Counts } from "./step.ts";

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = VitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A flaky test passed in the end; we run without retries, so there are none unless somebody turns them on. */
export function countPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky } = PlaywrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected };
}
