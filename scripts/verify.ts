import { runCommand } from "./app/terminal.ts";
import { runSteps } from "./checks/run-steps.ts";
import { quickSteps } from "./checks/steps.ts";

// The quick checks, as the pre-commit hook runs them.
await runCommand(() => runSteps(quickSteps));
