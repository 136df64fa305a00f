/** `npm run test-db-config`: reads every setting back as the product does, and names what is missing or unreadable. */
import { settingKeys, settings } from "#domain/settings.ts";
import { systemContext } from "#server/context.ts";
import { readSettings } from "#server/db/settings.ts";
import { readSetting } from "#server/settings/get-setting.ts";
import { printReady, runCommand } from "./app/terminal.ts";
import { useInstallation } from "./app/use-installation.ts";

await runCommand(async () => {
  useInstallation();
  const ctx = systemContext("script");
  const stored = new Set(
    (await readSettings(ctx.db, settingKeys)).filter((row) => row.value !== null).map((row) => row.key),
  );

  const lines = await Promise.all(
    settingKeys.map(async (key) => {
      const { value, source } = await readSetting(ctx, key);
      const isUnreadable = stored.has(key) && source !== "database";
      return {
        key,
        source,
        isUnreadable,
        shown: settings[key].secret ? (value === null ? "not set" : "set") : JSON.stringify(value),
      };
    }),
  );
  printReady(
    lines.map(
      (line) => `${line.key}: ${line.isUnreadable ? "UNREADABLE, save it again" : line.shown} (${line.source})`,
    ),
  );
  return lines.some((line) => line.isUnreadable) ? 1 : 0;
});
