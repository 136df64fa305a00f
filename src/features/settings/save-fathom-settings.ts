import type { ConnectionStatus } from "#domain/settings.ts";
import { checkFathomKey } from "#features/settings/check-fathom-key.ts";
import { countFathomTest } from "#features/settings/count-fathom-test.ts";
import { readFathomCredentials } from "#features/settings/fathom-credentials-input.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { getSetting, loadSettings, readSetting } from "#server/settings/get-setting.ts";
import { saveSettings } from "#server/settings/save-settings.ts";

export type SavedFathomSettings = {
  hasApiKey: boolean;
  hasWebhookSecret: boolean;
  connectionStatus: ConnectionStatus;
};

/**
 * Stores the key and the secret, each with its own audit row, and tests a key that is new, so that the status below the
 * form is about the key that is stored. A key that fails its test is stored all the same: Fathom may be down.
 * @throws DomainError forbidden · rate_limited (10 tests per 10 minutes and person, nothing is saved), ZodError
 */
export async function saveFathomSettings(ctx: Context, body: unknown): Promise<SavedFathomSettings> {
  requireRole(ctx, "admin");
  await loadSettings(ctx, ["fathom_api_key", "fathom_webhook_secret"]);
  const current = {
    apiKey: await getSetting(ctx, "fathom_api_key"),
    webhookSecret: await getSetting(ctx, "fathom_webhook_secret"),
  };
  const changes = readFathomCredentials(body, current);
  // Before saving: a new key that may not be tested would stand there with the old key's status. The form keeps what was
  // typed, and the refusal says when to come back.
  if (changes.apiKey && (await isNew(ctx, changes.apiKey))) await countFathomTest(ctx);
  const { changed } = await saveSettings(ctx, [
    ...(changes.apiKey === undefined
      ? []
      : [{ key: "fathom_api_key" as const, value: changes.apiKey, action: "update_api_key" }]),
    ...(changes.webhookSecret === undefined
      ? []
      : [{ key: "fathom_webhook_secret" as const, value: changes.webhookSecret, action: "update_webhook_secret" }]),
  ]);

  const apiKey = await getSetting(ctx, "fathom_api_key");
  if (apiKey !== null && changed.includes("fathom_api_key")) await checkFathomKey(ctx, apiKey);
  return {
    hasApiKey: apiKey !== null,
    hasWebhookSecret: (await getSetting(ctx, "fathom_webhook_secret")) !== null,
    connectionStatus: apiKey === null ? "not_configured" : await getSetting(ctx, "fathom_connection_status"),
  };
}

/** The environment's key is new too when it moves into the table: saving it tests it. */
async function isNew(ctx: Context, apiKey: string): Promise<boolean> {
  const stored = await readSetting(ctx, "fathom_api_key");
  return stored.source !== "database" || stored.value !== apiKey;
}
