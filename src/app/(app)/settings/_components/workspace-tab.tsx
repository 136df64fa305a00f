import { getTranslations } from "next-intl/server";

import { ActionForm } from "#app/(app)/_forms/action-form.tsx";
import { saveWorkspace } from "#app/(app)/settings/actions.ts";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { getWorkspace } from "#features/settings/get-workspace.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { TimeZoneList, timeZoneListId } from "./time-zone-list.tsx";

/** What holds for everybody in this installation. */
export async function WorkspaceTab({ ctx }: { ctx: UserContext }) {
  const [t, common, workspace] = await Promise.all([
    getTranslations("settings.workspace"),
    getTranslations("common.actions"),
    getWorkspace(ctx),
  ]);
  return (
    <Card className="max-w-3xl">
      <CardHeader title={t("title")} description={t("intro")} />
      <ActionForm
        inCard
        layout="beside"
        action={saveWorkspace}
        submitLabel={common("save")}
        fields={[
          { kind: "text", name: "name", label: t("name"), defaultValue: workspace.name, maxLength: 100 },
          {
            kind: "text",
            name: "timeZone",
            label: t("timeZone"),
            hint: t("timeZoneHint"),
            defaultValue: workspace.timeZone,
            list: timeZoneListId,
          },
          {
            kind: "textarea",
            name: "domains",
            label: t("domains"),
            hint: t("domainsHint"),
            placeholder: "koppel.nl",
            defaultValue: workspace.domains.join("\n"),
          },
        ]}
      />
      <TimeZoneList />
    </Card>
  );
}
