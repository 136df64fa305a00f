import { relative } from "node:path";
import { loadEnvFiles } from "./app/env-files.ts";
import { runUntilStopped } from "./app/run-until-stopped.ts";
import { startKoppel } from "./app/start-koppel.ts";
import { readStartOptions } from "./app/start-options.ts";
import { printReady, printStep, runCommand } from "./app/terminal.ts";

await runCommand(async () => {
  loadEnvFiles();
  const options = readStartOptions(process.env, ".koppel");
  await runUntilStopped(
    startKoppel({ ...options, mode: "production", onStep: printStep }),
    ({ runtime, paths, isNew }) => {
      const folder = relative(process.cwd(), paths.root) || paths.root;
      printReady([
        `Koppel is ready: ${runtime.appUrl}`,
        "",
        isNew
          ? "Next: open it and create the first account. That person becomes the admin."
          : "Sign in with your account.",
        ...(options.isHosted ? [`Supabase: ${runtime.supabaseUrl}`] : [`Data, mail and logs are in ${folder}`]),
        "Stop with Ctrl-C.",
      ]);
    },
  );
});
