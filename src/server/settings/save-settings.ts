import "server-only";

import { settings, type SettingKey, type SettingValue } from "#domain/settings.ts";
import type { Context } from "#server/context.ts";
import { keyedHash } from "#server/crypto/keyed-hash.ts";
import { updateSettings } from "#server/db/settings.ts";
import { env } from "#server/env.ts";
import { readSetting } from "#server/settings/get-setting.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";
import { encodeSetting } from "#server/settings/setting-codec.ts";

type Change = { [Key in SettingKey]: { key: Key; value: SettingValue<Key>; action: string } }[SettingKey];

/**
 * Writes what really changed, with its audit rows, in one transaction, and drops the cache. Null empties a row, which lets
 * the environment's value show again. `action` names the act in the audit log.
 */
export async function saveSettings(ctx: Context, changes: readonly Change[]): Promise<{ changed: SettingKey[] }> {
  // Somebody else may have saved a minute ago: the comparison and the old value's fingerprint want today's row.
  dropSettingCache();
  const prepared = await Promise.all(changes.map((change) => prepare(ctx, change)));
  const real = prepared.filter((change) => change !== null);
  const [first] = real;
  if (!first) return { changed: [] };
  await updateSettings(ctx.db, ctx.actor, first.action, real);
  dropSettingCache();
  return { changed: real.map((change) => change.key) };
}

async function prepare(ctx: Context, { key, value, action }: Change) {
  const keys = env().KOPPEL_ENCRYPTION_KEYS;
  const old = await readSetting(ctx, key);
  const oldText = old.source === "database" ? asText(old.value) : null;
  const newText = asText(value);
  if (oldText === newText) return null;
  return {
    key,
    action,
    value: await encodeSetting(keys, key, value),
    oldHash: oldText === null ? null : keyedHash(keys[0], oldText),
    newHash: newText === null ? null : keyedHash(keys[0], newText),
    description: settings[key].description,
  };
}

function asText(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
