import { settingKeys, settings, type SettingKey } from "#domain/settings.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { resealSettings } from "#server/settings/reseal-settings.ts";

/**
 * Seals every stored secret with the first key of KOPPEL_ENCRYPTION_KEYS. Afterwards the older keys can go.
 * @throws DomainError forbidden; Error when a secret opens with none of the keys (nothing is changed then)
 */
export async function rotateEncryptionKeys(ctx: Context): Promise<{ resealed: SettingKey[] }> {
  requireRole(ctx, "admin");
  const secrets = settingKeys.filter((key) => settings[key].secret);
  return { resealed: await resealSettings(ctx, secrets) };
}
