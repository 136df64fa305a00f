import { fullMask, maskSecret } from "#domain/mask-secret.ts";
import type { ConnectionStatus } from "#domain/settings.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { writeAudit } from "#server/db/audit.ts";
import { loadSettings, readSetting } from "#server/settings/get-setting.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";

/** What the brief's GET /api/settings/fathom answers, key for key. */
export type FathomSettings = {
  apiKey: string | null;
  apiKeyFull: string | null;
  webhookSecret: string | null;
  webhookSecretFull: string | null;
  connectionStatus: ConnectionStatus;
  lastTested: string | null;
  hasApiKey: boolean;
  hasWebhookSecret: boolean;
};

/**
 * The Fathom connection as an admin may see it: masked, unless `reveal` asks for the values, which the audit log records
 * before anything is handed out.
 * @throws DomainError forbidden
 */
export async function getFathomSettings(ctx: Context, { reveal = false } = {}): Promise<FathomSettings> {
  requireRole(ctx, "admin");
  // Somebody looks at the connection itself, and the worker may have found out about it a second ago.
  dropSettingCache();
  await loadSettings(ctx, ["fathom_api_key", "fathom_webhook_secret", "fathom_connection_status", "fathom_last_test"]);
  const { value: apiKey } = await readSetting(ctx, "fathom_api_key");
  const { value: webhookSecret } = await readSetting(ctx, "fathom_webhook_secret");
  const { value: status } = await readSetting(ctx, "fathom_connection_status");
  const { value: lastTested } = await readSetting(ctx, "fathom_last_test");

  if (reveal) {
    const details = { apiKey: apiKey !== null, webhookSecret: webhookSecret !== null };
    await writeAudit(ctx.db, ctx.actor, {
      action: "reveal_credentials",
      targetType: "setting",
      targetId: "fathom_credentials",
      details,
    });
  }
  return {
    apiKey: apiKey === null ? null : maskSecret(apiKey),
    apiKeyFull: reveal ? apiKey : null,
    webhookSecret: webhookSecret === null ? null : fullMask,
    webhookSecretFull: reveal ? webhookSecret : null,
    connectionStatus: apiKey === null ? "not_configured" : status,
    lastTested,
    hasApiKey: apiKey !== null,
    hasWebhookSecret: webhookSecret !== null,
  };
}
