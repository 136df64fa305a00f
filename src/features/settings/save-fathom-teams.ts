import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { saveSettings } from "#server/settings/save-settings.ts";
import { settingDefinitions } from "#server/settings/setting-codec.ts";

/**
 * Keeps only the meetings of these Fathom teams from the next sync on; none means all.
 * @throws DomainError forbidden, ZodError
 */
export async function saveFathomTeams(ctx: Context, input: { teams: string[] }): Promise<void> {
  requireRole(ctx, "admin");
  const teams =
    input.teams.length === 0 ? null : settingDefinitions.fathom_teams.schema.parse([...new Set(input.teams)]);
  await saveSettings(ctx, [{ key: "fathom_teams", value: teams, action: "update_fathom_teams" }]);
}
