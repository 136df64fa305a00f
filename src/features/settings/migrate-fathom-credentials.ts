import type { SettingKey } from "#domain/settings.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { readSetting } from "#server/settings/get-setting.ts";
import { saveSettings } from "#server/settings/save-settings.ts";

/**
 * Copies the environment's Fathom key and secret into the table, where they are encrypted and can be edited. What the
 * table already holds stays.
 * @throws DomainError forbidden
 */
export async function migrateFathomCredentials(ctx: Context): Promise<{ moved: SettingKey[] }> {
  requireRole(ctx, "admin");
  const apiKey = await readSetting(ctx, "fathom_api_key");
  const webhookSecret = await readSetting(ctx, "fathom_webhook_secret");
  const { changed } = await saveSettings(ctx, [
    ...(apiKey.source === "environment"
      ? [{ key: "fathom_api_key" as const, value: apiKey.value, action: "update_api_key" }]
      : []),
    ...(webhookSecret.source === "environment"
      ? [{ key: "fathom_webhook_secret" as const, value: webhookSecret.value, action: "update_webhook_secret" }]
      : []),
  ]);
  return { moved: changed };
}
