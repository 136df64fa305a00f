import { countPlaywright, countVitest } from "./count-reports.ts";
import type { Step } from "./step.ts";

const check = (name: string, ...command: [string, ...string[]]): Step => ({ name, command, count: null });

/** Everything `npm test` runs, quick things first. `{report}` becomes a file for the step's JSON report. */
export const allSteps: readonly Step[] = [
  check("format", "oxfmt", "--check", "."),
  check("routes", "node", "scripts/checks/route-types.ts"),
  check("types", "tsc", "--noEmit"),
  check("lint", "oxlint"),
  check("boundaries", "node", "scripts/check-boundaries.ts"),
  check("unused", "knip"),
  { name: "unit", command: ["vitest", "run", "--project", "unit", ...vitestReport()], count: countVitest },
  { name: "database", command: ["vitest", "run", "--project", "database", ...vitestReport()], count: countVitest },
  { name: "browser", command: ["playwright", "test", "--reporter=list,json"], count: countPlaywright },
];

/** What the pre-commit hook runs. */
export const quickSteps: readonly Step[] = allSteps.filter(({ name }) => name !== "database" && name !== "browser");

function vitestReport(): string[] {
  return ["--reporter=default", "--reporter=json", "--outputFile.json={report}"];
}
