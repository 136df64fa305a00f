import { loadEnvFiles } from "./app/env-files.ts";
import { runUntilStopped } from "./app/run-until-stopped.ts";
import { startKoppel } from "./app/start-koppel.ts";
import { readStartOptions } from "./app/start-options.ts";
import { printReady, printStep, runCommand } from "./app/terminal.ts";
import { withClient } from "./local/bootstrap-database.ts";

await runCommand(async () => {
  loadEnvFiles();
  const options = readStartOptions(process.env, ".koppel");
  const start = (signal: AbortSignal) => startKoppel({ ...options, mode: "production", onStep: printStep, signal });
  await runUntilStopped(start, async ({ runtime, paths }) => {
    const isEmpty = await hasNoPeople(runtime.databaseUrl);
    printReady([
      `Koppel is ready: ${runtime.appUrl}`,
      "",
      isEmpty ? "Open it and create the first account: that person becomes the admin." : "Open it and sign in.",
      options.isHosted ? `Supabase: ${runtime.supabaseUrl}` : `Data, mail and logs: ${paths.root}`,
      "Stop with Ctrl-C.",
    ]);
  });
});

async function hasNoPeople(databaseUrl: string): Promise<boolean> {
  return await withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query("select from public.profiles limit 1");
    return rowCount === 0;
  });
}
