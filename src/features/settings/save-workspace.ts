import { z } from "zod";

import { settings } from "#domain/settings.ts";
import type { Workspace } from "#features/settings/get-workspace.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { saveSettings } from "#server/settings/save-settings.ts";

const WorkspaceInput = z.strictObject({
  name: settings.workspace_name.schema,
  timeZone: settings.workspace_time_zone.schema,
  domains: settings.workspace_domains.schema,
});

/** @throws DomainError forbidden, ZodError */
export async function saveWorkspace(ctx: Context, input: Workspace): Promise<void> {
  requireRole(ctx, "admin");
  const { name, timeZone, domains } = WorkspaceInput.parse(input);
  const action = "update_workspace";
  await saveSettings(ctx, [
    { key: "workspace_name", value: name, action },
    { key: "workspace_time_zone", value: timeZone, action },
    { key: "workspace_domains", value: [...new Set(domains)], action },
  ]);
}
