import { existsSync, readFileSync } from "node:fs";

import { z } from "zod";

import { dataPaths } from "../local/data-paths.ts";
import { loadOrCreateSecrets } from "../local/secrets.ts";
import { StartError } from "../local/start-error.ts";
import { loadEnvFiles } from "./env-files.ts";
import { readStartOptions } from "./start-options.ts";

const Runtime = z.object({
  appUrl: z.string(),
  supabaseUrl: z.string(),
  publishableKey: z.string(),
  secretKey: z.string(),
  databaseUrl: z.string(),
  cronSecret: z.string(),
});

/**
 * Lets a script act on an installation: the hosted one that the environment names, or the local one that is running in the
 * data folder. Fills in this process's environment, which the product's own code then reads.
 * @throws StartError when the local one is not running
 */
export function useInstallation(): void {
  loadEnvFiles();
  const options = readStartOptions(process.env, ".koppel");
  if (options.isHosted) {
    process.env["APP_URL"] ??= options.appUrl;
    return;
  }
  const paths = dataPaths(options.dataDir);
  if (!existsSync(paths.runtime)) {
    throw new StartError(`Koppel is not running in ${paths.root}.`, [
      "Start it in another terminal: npm start",
      "or name the folder of the one you mean: KOPPEL_DATA_DIR=/path/to/folder",
    ]);
  }
  const runtime = Runtime.parse(JSON.parse(readFileSync(paths.runtime, "utf8")));
  Object.assign(process.env, {
    NEXT_PUBLIC_SUPABASE_URL: runtime.supabaseUrl,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: runtime.publishableKey,
    SUPABASE_SECRET_KEY: runtime.secretKey,
    DATABASE_URL: runtime.databaseUrl,
    APP_URL: runtime.appUrl,
    CRON_SECRET: runtime.cronSecret,
    KOPPEL_DATA_DIR: paths.root,
    // Somebody who rotates keys states the new list; otherwise the installation's own.
    KOPPEL_ENCRYPTION_KEYS: process.env["KOPPEL_ENCRYPTION_KEYS"] || loadOrCreateSecrets(paths.secrets).encryptionKeys,
  });
}
