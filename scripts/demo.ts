import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { loadEnvFiles } from "./app/env-files.ts";
import { root } from "./app/root.ts";
import { runUntilStopped } from "./app/run-until-stopped.ts";
import { startKoppel } from "./app/start-koppel.ts";
import { readStartOptions } from "./app/start-options.ts";
import { printReady, printStep, runCommand } from "./app/terminal.ts";
import { demoAdmin, demoMembers, demoPassword } from "./demo/people.ts";
import { StartError } from "./local/start-error.ts";

await runCommand(async () => {
  loadEnvFiles();
  const options = readStartOptions(process.env, ".koppel/demo");
  if (options.isHosted) {
    throw new StartError(
      "The demo fills a workspace with made-up people, so it does not run on a Supabase project of yours.",
      ["Unset NEXT_PUBLIC_SUPABASE_URL (also in .env and .env.local) and try again."],
    );
  }
  const start = (signal: AbortSignal) =>
    startKoppel({ ...options, mode: "production", withSimulators: true, onStep: printStep, signal });
  await runUntilStopped(start, async ({ runtime, paths, env }) => {
    await fillWorkspace(env);
    printReady([
      `The demo is ready: ${runtime.appUrl}`,
      "",
      ["Admin", demoAdmin.email],
      ...demoMembers.map(({ role, email }) => [role === "manager" ? "Manager" : "Rep", email] as const),
      ["Password", demoPassword],
      "",
      `Data, mail and logs: ${paths.root}`,
      "Stop with Ctrl-C; the next start finds everything again.",
    ]);
  });
});

/** A process of its own, because the product reads its environment once. */
async function fillWorkspace(env: NodeJS.ProcessEnv): Promise<void> {
  const script = join(root, "scripts/demo/fill-workspace.ts");
  const child = spawn(process.execPath, ["--conditions=react-server", script], {
    env: { ...env, LOG_LEVEL: "silent" },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0)
    throw new StartError("The demo workspace could not be filled (see above).", [
      "Stop, remove .koppel/demo, and try again.",
    ]);
}
