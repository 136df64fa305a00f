import { ProviderError } from "#domain/errors.ts";
import { openFathom } from "#features/settings/open-fathom.ts";
import type { Context } from "#server/context.ts";
import { keyedHash } from "#server/crypto/keyed-hash.ts";
import { recordConnectionTest } from "#server/db/settings.ts";
import { env } from "#server/env.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";

export type KeyCheck =
  | { ok: true; teamName: string | null; teamId: string | null; callsCount: number }
  | { ok: false; error: ProviderError };

/** Asks Fathom whether a key works, and keeps the answer (status, time, fingerprint of the key) with its audit row. */
export async function checkFathomKey(ctx: Context, apiKey: string): Promise<KeyCheck> {
  const check = await ask(ctx, apiKey);
  await recordConnectionTest(ctx.db, ctx.actor, {
    status: check.ok ? "connected" : "error",
    testedAt: ctx.now().toISOString(),
    valueHash: keyedHash(env().KOPPEL_ENCRYPTION_KEYS[0], apiKey),
    details: check.ok ? { callsCount: check.callsCount } : { errorKind: check.error.kind },
  });
  dropSettingCache();
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
