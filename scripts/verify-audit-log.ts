/** `npm run verify-audit-log`: recomputes the chain of the audit log and names rows that do not fit. */
import { verifyAuditLog } from "#features/audit/verify-audit-log.ts";
import { systemContext } from "#server/context.ts";
import { printStep, runCommand } from "./app/terminal.ts";
import { useInstallation } from "./app/use-installation.ts";

await runCommand(async () => {
  useInstallation();
  const { brokenIds } = await verifyAuditLog(systemContext("script"));
  printStep(
    brokenIds.length === 0
      ? "The audit log is complete and unchanged."
      : `Altered or missing before: rows ${brokenIds.join(", ")}.`,
  );
  return brokenIds.length === 0 ? 0 : 1;
});
