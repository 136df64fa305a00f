import "server-only";

import type { SettingKey } from "#domain/settings.ts";
import type { Context } from "#server/context.ts";
import { keyedHash } from "#server/crypto/keyed-hash.ts";
import { openSecret, sealingKey, sealSecret } from "#server/crypto/secret-box.ts";
import { readSettings, updateSettings } from "#server/db/settings.ts";
import { env } from "#server/env.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";
import { settingDefinitions } from "#server/settings/setting-codec.ts";

/**
 * Opens secrets that an older key sealed and seals them with the newest, all in one transaction. The audit log gets the
 * same value's fingerprint under both keys.
 */
export async function resealSettings(ctx: Context, keys: readonly SettingKey[]): Promise<SettingKey[]> {
  const box = env().KOPPEL_ENCRYPTION_KEYS;
  const [newest] = box;
  const rows = await readSettings(ctx.db, keys);
  const prepared = await Promise.all(
    keys.map(async (key) => {
      const sealed = rows.find((row) => row.key === key)?.value ?? null;
      if (sealed === null) return [];
      const older = sealingKey(box, sealed);
      if (older === newest) return [];
      const secret = await openSecret(box, key, sealed);
      const change = {
        key,
        value: await sealSecret(box, key, secret),
        oldHash: keyedHash(older, secret),
        newHash: keyedHash(newest, secret),
        description: settingDefinitions[key].description,
      };
      return [change];
    }),
  );
  const changes = prepared.flat();
  if (changes.length > 0) await updateSettings(ctx.db, ctx.actor, "rotate_encryption_key", changes);
  dropSettingCache();
  return changes.map((change) => change.key);
}
