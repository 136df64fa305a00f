import { runSteps } from "./checks/run-steps.ts";
import { allSteps } from "./checks/steps.ts";
import { runCommand } from "./app/terminal.ts";
import { StartError } from "./local/start-error.ts";

// `npm test` runs everything; `npm test -- unit database` only the named steps.
await runCommand(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !allSteps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new StartError(`There is no step called ${unknown.join(", ")}.`, [
      `Choose from: ${allSteps.map((step) => step.name).join(", ")}`,
    ]);
  }
  return await runSteps(names.length === 0 ? allSteps : allSteps.filter((step) => names.includes(step.name)));
});
