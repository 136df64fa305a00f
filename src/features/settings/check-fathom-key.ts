import { ProviderError } from "#domain/errors.ts";
import { openFathom } from "#features/settings/open-fathom.ts";
import type { Context } from "#server/context.ts";
import { keyedHash } from "#server/crypto/keyed-hash.ts";
import { writeAudit } from "#server/db/audit.ts";
import { recordConnectionTest } from "#server/db/settings.ts";
import { env } from "#server/env.ts";
import { getSetting } from "#server/settings/get-setting.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";

export type KeyCheck =
  | { ok: true; teamName: string | null; teamId: string | null; callsCount: number }
  | { ok: false; error: ProviderError };

/**
 * Asks Fathom whether a key works, and puts that on record. The connection's status follows only when the key is the one in
 * use, or there is none yet: it says nothing about a key that somebody is still typing.
 */
export async function checkFathomKey(ctx: Context, apiKey: string): Promise<KeyCheck> {
  const check = await ask(ctx, apiKey);
  const status = check.ok ? "connected" : "error";
  const valueHash = keyedHash(env().KOPPEL_ENCRYPTION_KEYS[0], apiKey);
  const details = check.ok ? { callsCount: check.callsCount } : { errorKind: check.error.kind };

  // Another process may have saved a key meanwhile.
  dropSettingCache();
  const inUse = await getSetting(ctx, "fathom_api_key");
  if (inUse === null || inUse === apiKey) {
    await recordConnectionTest(ctx.db, ctx.actor, { status, testedAt: ctx.now().toISOString(), valueHash, details });
    dropSettingCache();
    return check;
  }
  await writeAudit(ctx.db, ctx.actor, {
    action: "test_connection",
    targetType: "setting",
    targetId: "fathom_api_key",
    details: { ...details, status, otherKey: { hash: valueHash } },
  });
  return check;
}

async function ask(ctx: Context, apiKey: string): Promise<KeyCheck> {
  try {
    const { connection, operations } = await openFathom(ctx, apiKey);
    const { teamName, teamId, callsCount } = await operations.testConnection(connection);
    return { ok: true, teamName, teamId, callsCount };
  } catch (error) {
    if (error instanceof ProviderError) return { ok: false, error };
    throw error;
  }
}
