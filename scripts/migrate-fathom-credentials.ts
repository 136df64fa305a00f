/** `npm run migrate-fathom-credentials`: FATHOM_API_KEY and FATHOM_WEBHOOK_SECRET of the environment → system_settings, encrypted. */
import { migrateFathomCredentials } from "#features/settings/migrate-fathom-credentials.ts";
import { systemContext } from "#server/context.ts";
import { printStep, runCommand } from "./app/terminal.ts";
import { useInstallation } from "./app/use-installation.ts";

await runCommand(async () => {
  useInstallation();
  const { moved } = await migrateFathomCredentials(systemContext("script"));
  printStep(
    moved.length === 0
      ? "Nothing to move: the database already holds the credentials, or the environment has none."
      : `Now in the database: ${moved.join(", ")}. The environment's values stay as a fallback.`,
  );
});
