import { loadEnvFiles } from "./app/env-files.ts";
import { runUntilStopped } from "./app/run-until-stopped.ts";
import { startKoppel } from "./app/start-koppel.ts";
import { readStartOptions } from "./app/start-options.ts";
import { printReady, printStep, runCommand } from "./app/terminal.ts";

await runCommand(async () => {
  loadEnvFiles();
  const options = readStartOptions(process.env, ".koppel");
  const start = (signal: AbortSignal) => startKoppel({ ...options, mode: "development", onStep: printStep, signal });
  await runUntilStopped(start, ({ runtime, paths }) => {
    printReady([
      `Koppel is ready for changes: ${runtime.appUrl}`,
      `Logs are in ${paths.logs}; a change of the worker needs a restart.`,
    ]);
  });
});
