import type { Context } from "#server/context.ts";
import { getSetting, loadSettings } from "#server/settings/get-setting.ts";

export type Workspace = {
  name: string;
  timeZone: string;
  /** Own e-mail domains, lower-case; people with such an address are internal. */
  domains: string[];
};

/** The workspace's own name, zone and domains. */
export async function getWorkspace(ctx: Context): Promise<Workspace> {
  await loadSettings(ctx, ["workspace_name", "workspace_time_zone", "workspace_domains"]);
  return {
    name: await getSetting(ctx, "workspace_name"),
    timeZone: await getSetting(ctx, "workspace_time_zone"),
    domains: await getSetting(ctx, "workspace_domains"),
  };
}
