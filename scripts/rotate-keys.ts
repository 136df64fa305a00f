/** `npm run rotate-keys`: seals every stored secret with the first key of KOPPEL_ENCRYPTION_KEYS. */
import { rotateEncryptionKeys } from "#features/settings/rotate-encryption-keys.ts";
import { systemContext } from "#server/context.ts";
import { printStep, runCommand } from "./app/terminal.ts";
import { useInstallation } from "./app/use-installation.ts";

await runCommand(async () => {
  useInstallation();
  const { resealed } = await rotateEncryptionKeys(systemContext("script"));
  printStep(
    resealed.length === 0 ? "Every secret already uses the first key." : `Sealed again: ${resealed.join(", ")}.`,
  );
});
