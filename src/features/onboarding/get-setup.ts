import type { Dashboard } from "#domain/dashboard.ts";
import type { ConnectionStatus } from "#domain/settings.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { loadSettings, readSetting } from "#server/settings/get-setting.ts";

export type SetupStep = { id: "workspace" | "fathom" | "salesRep" | "sync"; isDone: boolean };

export type Setup = {
  steps: SetupStep[];
  isComplete: boolean;
  /** No key at all is a different next step than a key that does not work. */
  fathom: ConnectionStatus;
};

/**
 * What an admin still has to do before meetings come in; each step checks itself against the real thing.
 * @throws DomainError forbidden
 */
export async function getSetup(ctx: Context, dashboard: Dashboard): Promise<Setup> {
  requireRole(ctx, "admin");
  await loadSettings(ctx, ["workspace_name", "fathom_api_key", "fathom_connection_status"]);
  const [name, key, status] = await Promise.all([
    readSetting(ctx, "workspace_name"),
    readSetting(ctx, "fathom_api_key"),
    readSetting(ctx, "fathom_connection_status"),
  ]);
  const fathom = key.value === null ? "not_configured" : status.value;
  const { workspace } = dashboard;
  const steps: SetupStep[] = [
    { id: "workspace", isDone: name.source === "database" },
    { id: "fathom", isDone: fathom === "connected" },
    { id: "salesRep", isDone: (workspace?.salesReps ?? 0) > 0 },
    { id: "sync", isDone: hasSynced(dashboard) },
  ];
  return { steps, isComplete: steps.every((step) => step.isDone), fathom };
}

function hasSynced({ meetings, workspace }: Dashboard): boolean {
  const status = workspace?.lastRun?.status;
  return meetings.length > 0 || status === "succeeded" || status === "partial";
}
