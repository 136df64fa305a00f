import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { ActionForm } from "#app/(app)/_forms/action-form.tsx";
import { saveRep } from "#app/(app)/sales-reps/actions.ts";
import { buttonClass } from "#components/ui/button-class.ts";
import { Card } from "#components/ui/card.tsx";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { listMembers } from "#server/db/profiles.ts";
import { listTeams } from "#server/db/teams.ts";
import { toRoute } from "#lib/route.ts";

type Known = { id: string | null; name: string; email: string; teamId: string | null; profileId: string | null };

/** One form for a new rep and a known one. */
export async function RepForm({ ctx, rep }: { ctx: UserContext; rep: Known }) {
  const [t, people, common, teams, members] = await Promise.all([
    getTranslations("people.repForm"),
    getTranslations("people"),
    getTranslations("common.actions"),
    listTeams(ctx.db),
    listMembers(ctx.db),
  ]);
  const accounts = members.map(({ id, fullName, email }) => ({
    value: id,
    label: fullName === null || fullName === "" ? email : `${fullName} (${email})`,
  }));
  return (
    <Card className="max-w-2xl">
      <ActionForm
        inCard
        layout="beside"
        action={saveRep}
        submitLabel={t(rep.id === null ? "submitCreate" : "submitEdit")}
        aside={
          <Link
            href={toRoute(rep.id === null ? "/sales-reps" : `/sales-reps/${rep.id}`)}
            className={buttonClass("secondary", "md")}
          >
            {common("cancel")}
          </Link>
        }
        fields={[
          { kind: "hidden", name: "id", value: rep.id ?? "" },
          { kind: "text", name: "name", label: t("name"), defaultValue: rep.name, maxLength: 200, autoComplete: "off" },
          {
            kind: "email",
            name: "email",
            label: t("email"),
            hint: t("emailHint"),
            defaultValue: rep.email,
            autoComplete: "off",
          },
          {
            kind: "select",
            name: "teamId",
            label: t("team"),
            defaultValue: rep.teamId ?? "",
            options: [
              { value: "", label: people("noTeam") },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
          {
            kind: "select",
            name: "profileId",
            label: t("profile"),
            hint: t("profileHint"),
            defaultValue: rep.profileId ?? "",
            options: [{ value: "", label: t("noProfile") }, ...accounts],
          },
        ]}
      />
    </Card>
  );
}
