import "server-only";

const timeToLiveMs = 5 * 60_000;

type Entry = { stored: string | null; readAt: number };
type Cache = { entries: Map<string, Entry>; generation: number };

declare global {
  // On the process, not on the module: Next loads a module once per kind of bundle, and they must not disagree.
  var koppelSettingCache: Cache | undefined;
}

function cache(): Cache {
  globalThis.koppelSettingCache ??= { entries: new Map(), generation: 0 };
  return globalThis.koppelSettingCache;
}

/** What the row of `key` held (secrets still sealed), or undefined when nobody looked in the last five minutes. */
export function cachedSetting(key: string, now: Date): string | null | undefined {
  const entry = cache().entries.get(key);
  return entry && now.getTime() - entry.readAt < timeToLiveMs ? entry.stored : undefined;
}

/** Remember before reading, hand to `rememberSetting` afterwards: what was read before a save is not kept after it. */
export function settingCacheGeneration(): number {
  return cache().generation;
}

export function rememberSetting(key: string, stored: string | null, now: Date, generation: number): void {
  if (generation === cache().generation) cache().entries.set(key, { stored, readAt: now.getTime() });
}

/** After every save. Other processes notice within five minutes. */
export function dropSettingCache(): void {
  cache().entries.clear();
  cache().generation += 1;
}
