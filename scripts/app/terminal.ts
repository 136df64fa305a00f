import { StartError } from "../local/start-error.ts";

/** Runs one command of ours: an expected failure is told in words, an unexpected one with its stack; both end with 1. */
export async function runCommand(command: () => Promise<void | number>): Promise<void> {
  try {
    process.exit((await command()) ?? 0);
  } catch (error) {
    process.stderr.write(`\n${describeFailure(error)}\n`);
    process.exit(1);
  }
}

export function describeFailure(error: unknown): string {
  if (!(error instanceof StartError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const steps = error.nextSteps.map((step) => (step.includes("\n") ? step.replaceAll(/^/gm, "      ") : `  → ${step}`));
  return [`  ${error.message}`, ...steps, ""].join("\n");
}

export function printStep(text: string): void {
  process.stdout.write(`Koppel  ${text}\n`);
}

/** The one block a person looks for. */
export function printReady(lines: readonly (readonly [label: string, text: string] | string)[]): void {
  const body = lines.map((line) => (typeof line === "string" ? `  ${line}` : `  ${line[0].padEnd(9)}${line[1]}`));
  process.stdout.write(`\n${body.join("\n").trimEnd()}\n\n`);
}
