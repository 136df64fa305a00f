import { getTranslations } from "next-intl/server";

import type { FieldOption } from "#app/(app)/_forms/field-spec.ts";
import { Role } from "#domain/actor.ts";
import type { Team } from "#server/db/teams.ts";

/** What the selects for a role and a team offer. */
export async function choices(teams: readonly Team[]) {
  const [t, common] = await Promise.all([getTranslations("people"), getTranslations("common")]);
  return {
    roles: Role.options.map((value): FieldOption => ({ value, label: common(`roles.${value}`) })),
    teams: [{ value: "", label: t("noTeam") }, ...teams.map(({ id, name }) => ({ value: id, label: name }))],
  };
}
