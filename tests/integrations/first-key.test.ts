import { createSyncWorld, type SyncWorld } from "./support/sync-world.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFathomSync } from "../../src/features/sync/start-fathom-sync.ts";
import { env } from "../../src/server/env.ts";
import { getSetting } from "../../src/server/settings/get-setting.ts";
import { encodeSetting } from "../../src/server/settings/setting-codec.ts";
import { demoApiKey } from "../simulators/fathom/accounts.ts";

let world: SyncWorld;

beforeAll(async () => {
  world = await createSyncWorld();
  await world.reset({ count: 20, days: 5, isLean: true });
  env().FATHOM_API_KEY = undefined;
});
afterAll(async () => world.stop());

test("the first key counts at once in a process that remembers there was none", async () => {
  const sync = () => startFathomSync(world.ctx, { trigger: "manual", hours: 720, mode: "inline" });
  await expect(sync()).rejects.toMatchObject({ code: "fathom_not_configured" });
  expect(await getSetting(world.ctx, "fathom_api_key")).toBeNull();
  // As the web server saves it, past the cache of this process.
  await world.query("insert into public.system_settings (setting_key, setting_value) values ('fathom_api_key', $1)", [
    await encodeSetting(env().KOPPEL_ENCRYPTION_KEYS, "fathom_api_key", demoApiKey),
  ]);
  expect((await sync()).run).toMatchObject({ status: "succeeded", found: 20 });
});
