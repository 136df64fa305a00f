import { getTranslations } from "next-intl/server";

import { ActionForm } from "#app/(app)/_forms/action-form.tsx";
import { saveProfile } from "#app/(app)/settings/actions.ts";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { locales } from "#i18n/locale.ts";
import { themes } from "#lib/theme.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { findProfile } from "#server/db/profiles.ts";
import { TimeZoneList, timeZoneListId } from "./time-zone-list.tsx";

/** What everybody may set for themselves. */
export async function ProfileTab({ ctx }: { ctx: UserContext }) {
  const [t, common, profile] = await Promise.all([
    getTranslations("settings.profile"),
    getTranslations("common"),
    findProfile(ctx.db, ctx.actor.userId),
  ]);
  const { email, role, locale, timeZone } = ctx.actor;
  return (
    <Card className="max-w-3xl">
      <CardHeader title={t("title")} description={`${email} · ${common(`roles.${role ?? "none"}`)}`} />
      <ActionForm
        inCard
        layout="beside"
        action={saveProfile}
        submitLabel={common("actions.save")}
        fields={[
          {
            kind: "text",
            name: "fullName",
            label: t("name"),
            defaultValue: profile?.fullName ?? "",
            autoComplete: "name",
            maxLength: 200,
          },
          {
            kind: "select",
            name: "locale",
            label: t("language"),
            defaultValue: locale,
            options: locales.map((value) => ({ value, label: common(`languages.${value}`) })),
          },
          {
            kind: "text",
            name: "timeZone",
            label: t("timeZone"),
            hint: t("timeZoneHint"),
            defaultValue: timeZone,
            list: timeZoneListId,
          },
          {
            kind: "select",
            name: "theme",
            label: t("theme"),
            defaultValue: profile?.theme ?? "system",
            options: themes.map((value) => ({ value, label: common(`themes.${value}`) })),
          },
        ]}
      />
      <TimeZoneList />
    </Card>
  );
}
