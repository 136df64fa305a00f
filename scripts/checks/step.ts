/** One part of `npm test`: what to run, and how to count its tests. */
export type Step = {
  name: string;
  command: readonly [string, ...string[]];
  /** Reads the counts from the report file; null: the step is one test, which its exit code decides. */
  count: CountReport | null;
};

export type Counts = { passed: number; failed: number };

type CountReport = (report: unknown) => Counts;

export type StepResult = Counts & { name: string; seconds: number; output: string };

/**
 * What a step amounts to. A step that fails without saying which test failed counts as one failure, and so does a
 * step that ran nothing: silence is not success.
 */
export function judgeStep(exitCode: number | null, counts: Counts | null): Counts {
  if (counts === null) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1 };
  if (exitCode !== 0 && counts.failed === 0) return { passed: counts.passed, failed: 1 };
  return counts;
}
