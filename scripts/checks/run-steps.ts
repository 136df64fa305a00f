import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "../app/root.ts";
import { judgeStep, type Counts, type Step, type StepResult } from "./step.ts";

// The tests make their own environment; a developer's settings must not reach them.
const KEPT_VARIABLES = ["HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TERM", "CI", "CHROMIUM_PATH", "npm_execpath"];

/** Runs the steps one after the other, tells each result, and ends with the line that scripts look for. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const results: StepResult[] = [];
  for (const step of steps) {
    process.stdout.write(`… ${step.name}\n`);
    const result = await runStep(step);
    results.push(result);
    if (result.failed > 0) process.stdout.write(`\n${result.output.trimEnd()}\n\n`);
    process.stdout.write(`${result.failed > 0 ? "✗" : "✓"} ${step.name}: ${describe(result)}\n`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const broken = results.filter((result) => result.failed > 0).map((result) => result.name);
  if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join(", ")}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), "koppel-step-"));
  const report = join(folder, "report.json");
  const startedAt = performance.now();
  try {
    const [program, ...args] = step.command.map((part) => part.replaceAll("{report}", report));
    const { code, output } = await run(program ?? "", args, report);
    const counts = judgeStep(code, step.count === null ? null : readCounts(step.count, report));
    return { name: step.name, ...counts, seconds: (performance.now() - startedAt) / 1000, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(
  program: string,
  args: readonly string[],
  report: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: environment(report), stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const stopForwarding = forwardSignals(child, () => output);
    const keep = (chunk: Buffer) => (output += chunk.toString("utf8"));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => (output += String(error)));
    child.once("close", (code) => {
      stopForwarding();
      resolve({ code, output });
    });
  });
}

/** Passes Ctrl-C on to the step and ends with it, showing how far it came. */
function forwardSignals(child: ChildProcess, outputSoFar: () => string): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const forward = (signal: NodeJS.Signals) => {
    child.kill(signal);
    child.once("close", () => {
      process.stdout.write(`\n${outputSoFar().trimEnd()}\n\nStopped.\n`);
      process.exit(130);
    });
  };
  for (const signal of signals) process.once(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

function environment(report: string): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(KEPT_VARIABLES.map((name) => [name, process.env[name]]));
  return {
    ...kept,
    NODE_ENV: "test",
    // Tools start themselves with `env node`: let that be the Node we run on, not the machine's.
    PATH: [dirname(process.execPath), join(root, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    NEXT_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    SUPABASE_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
  };
}

function readCounts(count: NonNullable<Step["count"]>, report: string): Counts {
  try {
    return count(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function describe({ passed, failed, seconds }: StepResult): string {
  return `${passed} passed${failed > 0 ? `, ${failed} failed` : ""} (${seconds.toFixed(1)} s)`;
}
