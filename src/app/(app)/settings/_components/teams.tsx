import { getTranslations } from "next-intl/server";

import { InlineForm } from "#app/(app)/_forms/inline-form.tsx";
import { nameTeam, removeTeam } from "#app/(app)/settings/team-actions.ts";
import { Icon } from "#components/icon.tsx";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import type { Team } from "#server/db/teams.ts";

/** Add, rename, delete. */
export async function Teams({ teams }: { teams: readonly Team[] }) {
  const [t, common] = await Promise.all([getTranslations("people.teams"), getTranslations("common.actions")]);
  return (
    <Card>
      <CardHeader title={t("title")} description={t("intro")} />
      {teams.length === 0 && <p className="px-4 pt-4 text-muted">{t("none")}</p>}
      <ul className="divide-y">
        {teams.map(({ id, name }) => (
          <li key={id} className="flex items-start gap-2 px-4 py-3">
            <InlineForm
              action={nameTeam}
              className="grow"
              submitLabel={t("rename")}
              submitName={`${t("rename")}: ${name}`}
              fields={[
                { kind: "hidden", name: "id", value: id },
                { kind: "text", name: "name", label: t("renameOf", { name }), defaultValue: name, maxLength: 100 },
              ]}
            />
            <ConfirmButton
              action={removeTeam}
              fields={{ id }}
              variant="ghost"
              label={`${t("delete")}: ${name}`}
              title={t("deleteTitle", { name })}
              description={t("deleteBody")}
              confirmLabel={t("delete")}
              cancelLabel={common("cancel")}
            >
              <Icon name="trash" />
            </ConfirmButton>
          </li>
        ))}
      </ul>
      <CardBody className={teams.length > 0 ? "border-t" : ""}>
        <InlineForm
          action={nameTeam}
          submitLabel={t("add")}
          fields={[{ kind: "text", name: "name", label: t("newName"), placeholder: t("newName"), maxLength: 100 }]}
        />
      </CardBody>
    </Card>
  );
}
