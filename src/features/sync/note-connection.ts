import type { SystemActor } from "#domain/actor.ts";
import type { ProviderError } from "#domain/errors.ts";
import { isKeyReplaced, type SyncSettings } from "#features/sync/open-sync-connection.ts";
import type { Context } from "#server/context.ts";
import { keyedHash } from "#server/crypto/keyed-hash.ts";
import { recordConnectionTest } from "#server/db/settings.ts";
import { env } from "#server/env.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";

/**
 * A sync also tests the connection: Fathom refusing the key shows as "Verbinding mislukt", and a run that works again as
 * "Verbonden". Only a change is written. It is the system that notices, whoever started the run.
 */
export async function noteConnection(
  ctx: Context,
  settings: SyncSettings,
  outcome: { status: "connected" } | { status: "error"; error: ProviderError },
): Promise<void> {
  if (settings.connectionStatus === outcome.status) return;
  if (await isKeyReplaced(ctx, settings)) return;
  const actor: SystemActor = { kind: "system", name: "worker", ipAddress: null };
  await recordConnectionTest(ctx.db, actor, {
    status: outcome.status,
    testedAt: ctx.now().toISOString(),
    valueHash: keyedHash(env().KOPPEL_ENCRYPTION_KEYS[0], settings.apiKey),
    details: {
      source: "sync",
      ...(outcome.status === "error" && { errorKind: outcome.error.kind, httpStatus: outcome.error.status ?? null }),
    },
  });
  dropSettingCache();
}
