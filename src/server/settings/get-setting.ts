import "server-only";

import type { SettingKey, SettingValue } from "#domain/settings.ts";
import type { Context } from "#server/context.ts";
import { readSettings } from "#server/db/settings.ts";
import { env } from "#server/env.ts";
import { cachedSetting, rememberSetting, settingCacheGeneration } from "#server/settings/setting-cache.ts";
import { decodeSetting, settingDefinitions } from "#server/settings/setting-codec.ts";

export type SettingReading<Key extends SettingKey> = {
  value: SettingValue<Key>;
  /** Where it came from: the table, the environment (its row is empty), or the settings map. */
  source: "database" | "environment" | "default";
};

type ReadingContext = Pick<Context, "db" | "now" | "log">;

/** A setting's value: its row, else the environment, else its default. Read at most every five minutes per process. */
export async function getSetting<Key extends SettingKey>(ctx: ReadingContext, key: Key): Promise<SettingValue<Key>> {
  return (await readSetting(ctx, key)).value;
}

/** Loads several rows with one request, so that `getSetting` finds them in the cache. */
export async function loadSettings(ctx: ReadingContext, keys: readonly SettingKey[]): Promise<void> {
  const missing = keys.filter((key) => cachedSetting(key, ctx.now()) === undefined);
  if (missing.length === 0) return;
  const generation = settingCacheGeneration();
  const rows = await readSettings(ctx.db, missing);
  for (const key of missing) {
    const row = rows.find((candidate) => candidate.key === key);
    rememberSetting(key, row?.value ?? null, ctx.now(), generation);
  }
}

/** The same with where the value came from. A row that cannot be read is reported and counts as empty. */
export async function readSetting<Key extends SettingKey>(ctx: ReadingContext, key: Key): Promise<SettingReading<Key>> {
  const cached = cachedSetting(key, ctx.now());
  // Null is an answer too: there is no such row.
  const stored = cached === undefined ? await storedSetting(ctx, key) : cached;
  if (stored !== null && stored !== "") {
    try {
      return { value: await decodeSetting(env().KOPPEL_ENCRYPTION_KEYS, key, stored), source: "database" };
    } catch (error) {
      ctx.log.error({ err: error, setting: key }, "A setting cannot be read and is ignored; save it again");
    }
  }
  const fallback = fromEnvironment(key);
  const parsed = settingDefinitions[key].schema.safeParse(fallback);
  if (fallback !== undefined && parsed.success) return { value: parsed.data, source: "environment" };
  if (fallback !== undefined)
    ctx.log.error({ setting: key }, "The environment's value of a setting is malformed and is ignored");
  return { value: settingDefinitions[key].default, source: "default" };
}

async function storedSetting(ctx: ReadingContext, key: SettingKey): Promise<string | null> {
  const generation = settingCacheGeneration();
  const [row] = await readSettings(ctx.db, [key]);
  const stored = row?.value ?? null;
  rememberSetting(key, stored, ctx.now(), generation);
  return stored;
}

function fromEnvironment(key: SettingKey): string | undefined {
  if (key === "fathom_api_key") return env().FATHOM_API_KEY;
  if (key === "fathom_webhook_secret") return env().FATHOM_WEBHOOK_SECRET;
  return undefined;
}
