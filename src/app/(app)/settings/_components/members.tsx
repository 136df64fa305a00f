import { getTranslations } from "next-intl/server";

import { InlineForm } from "#app/(app)/_forms/inline-form.tsx";
import { saveMember } from "#app/(app)/settings/team-actions.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card, CardHeader } from "#components/ui/card.tsx";
import type { UserContext } from "#server/auth/context-for-token.ts";
import type { Profile } from "#server/db/profiles.ts";
import type { Team } from "#server/db/teams.ts";
import { choices } from "./people-choices.ts";

type Props = { ctx: UserContext; kind: "pending" | "members"; members: readonly Profile[]; teams: readonly Team[] };

/** One row per person, each with its own small form. */
export async function Members({ ctx, kind, members, teams }: Props) {
  const [t, common, { roles, teams: teamOptions }] = await Promise.all([
    getTranslations("people.members"),
    getTranslations("common.actions"),
    choices(teams),
  ]);
  const isPending = kind === "pending";
  return (
    <Card>
      <CardHeader
        title={t(isPending ? "pendingTitle" : "title")}
        description={t(isPending ? "pendingIntro" : "intro")}
      />
      <ul className="divide-y">
        {members.map((member) => {
          const name = member.fullName || member.email;
          return (
            <li key={member.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
              <span className="flex min-w-0 grow basis-56 items-center gap-3 sm:min-h-9">
                <Avatar name={name} />
                <span className="min-w-0">
                  <span className="flex items-center gap-2">
                    <span className="truncate font-medium">{name}</span>
                    {member.id === ctx.actor.userId && <Badge>{t("you")}</Badge>}
                  </span>
                  {name !== member.email && <span className="block truncate text-sm text-muted">{member.email}</span>}
                </span>
              </span>
              <InlineForm
                action={saveMember}
                className="max-sm:w-full"
                submitLabel={common("save")}
                submitName={`${common("save")}: ${name}`}
                fields={[
                  { kind: "hidden", name: "profileId", value: member.id },
                  {
                    kind: "select",
                    name: "role",
                    label: t("roleOf", { name }),
                    defaultValue: member.role ?? "",
                    options: [...roles, { value: "", label: t("noAccess") }],
                  },
                  {
                    kind: "select",
                    name: "teamId",
                    label: t("teamOf", { name }),
                    defaultValue: member.teamId ?? "",
                    options: teamOptions,
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
