import { createHash } from "node:crypto";
import type { ConnectionStatus } from "#domain/settings.ts";
import { createBudget, type Budget } from "#integrations/kit/budget.ts";
import { openConnection } from "#integrations/kit/connection.ts";
import { registry } from "#integrations/registry.ts";
import type { Context } from "#server/context.ts";
import { env } from "#server/env.ts";
import { getSetting, loadSettings } from "#server/settings/get-setting.ts";
import { dropSettingCache } from "#server/settings/setting-cache.ts";

/** What a run needs to know before it asks anything. */
export type SyncSettings = {
  apiKey: string;
  teams: string[] | null;
  ownDomains: string[];
  connectionStatus: ConnectionStatus;
};

/**
 * Null while nobody has saved a key. Usually the cache answers; but "there is none" is asked again before it is believed,
 * because the first key is saved in another process, and its first sync must not fail for want of it.
 */
export async function findSyncSettings(ctx: Context): Promise<SyncSettings | null> {
  const remembered = await readSyncSettings(ctx);
  if (remembered !== null) return remembered;
  dropSettingCache();
  return readSyncSettings(ctx);
}

async function readSyncSettings(ctx: Context): Promise<SyncSettings | null> {
  await loadSettings(ctx, ["fathom_api_key", "fathom_teams", "fathom_connection_status", "workspace_domains"]);
  const apiKey = await getSetting(ctx, "fathom_api_key");
  if (apiKey === null) return null;
  return {
    apiKey,
    teams: await getSetting(ctx, "fathom_teams"),
    ownDomains: (await getSetting(ctx, "workspace_domains")).toSorted(),
    connectionStatus: await getSetting(ctx, "fathom_connection_status"),
  };
}

/**
 * Whether an admin has replaced the key that a run is working with: it may have begun with one from the cache, and what
 * Fathom says of that one is not about the key that is stored.
 */
export async function isKeyReplaced(ctx: Context, { apiKey }: SyncSettings): Promise<boolean> {
  dropSettingCache();
  return (await getSetting(ctx, "fathom_api_key")) !== apiKey;
}

/** Fathom counts per account, so all runs of this process with one key share one budget. */
const budgets = new Map<string, Budget>();

/** A connection for one run, and what can be done with it. */
export async function openSyncConnection(ctx: Context, settings: SyncSettings, deadline: Date | null) {
  const { fathom } = registry;
  const sandboxUrl = env().KOPPEL_SANDBOX_URL;
  const account = createHash("sha256")
    .update(`${sandboxUrl ?? ""}\n${settings.apiKey}`)
    .digest("hex");
  const budget = budgets.get(account) ?? createBudget(fathom.rateLimits);
  budgets.set(account, budget);
  const connection = openConnection(fathom, {
    credentials: { kind: "api_key", apiKey: settings.apiKey },
    config: fathom.config.parse({ ownDomains: settings.ownDomains }),
    sandboxUrl,
    now: ctx.now,
    budget,
    deadline,
  });
  return { connection, operations: await fathom.operations() };
}
