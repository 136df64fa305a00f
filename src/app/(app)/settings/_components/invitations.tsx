import { getTranslations } from "next-intl/server";

import { invite, revoke } from "#app/(app)/settings/team-actions.ts";
import { Icon } from "#components/icon.tsx";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { createFormat } from "#lib/format.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import type { Invitation } from "#server/db/invitations.ts";
import type { Team } from "#server/db/teams.ts";
import { InviteForm } from "./invite-form.tsx";
import { choices } from "./people-choices.ts";

type Props = { ctx: UserContext; invitations: readonly Invitation[]; teams: readonly Team[] };

/** Invite somebody, and withdraw what is still open. */
export async function Invitations({ ctx, invitations, teams }: Props) {
  const [t, common, { roles, teams: teamOptions }] = await Promise.all([
    getTranslations("people.invite"),
    getTranslations("common"),
    choices(teams),
  ]);
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);
  const now = ctx.now().toISOString();
  return (
    <Card>
      <CardHeader title={t("title")} description={t("intro")} />
      <CardBody>
        <InviteForm
          action={invite}
          copyIcon={<Icon name="copy" />}
          texts={{
            submit: t("submit"),
            body: t("linkBody"),
            mailed: t("mailed"),
            notMailed: t("notMailed"),
            link: t("link"),
            copy: t("copy"),
            copied: t("copied"),
          }}
          fields={[
            {
              kind: "email",
              name: "email",
              label: t("email"),
              placeholder: t("emailPlaceholder"),
              autoComplete: "off",
            },
            { kind: "select", name: "role", label: t("role"), defaultValue: "rep", options: roles },
            { kind: "select", name: "teamId", label: t("team"), options: teamOptions },
          ]}
        />
      </CardBody>
      {invitations.length > 0 && (
        <section className="border-t">
          <h3 className="px-4 pt-3 text-sm font-medium">{t("openTitle")}</h3>
          <ul className="divide-y">
            {invitations.map((invitation) => (
              <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
                <span className="min-w-0 grow">
                  <span className="block truncate">{invitation.email}</span>
                  <span className="block text-sm text-muted">
                    {common(`roles.${invitation.role}`)} ·{" "}
                    {invitation.expiresAt < now
                      ? t("expired")
                      : t("expires", { date: format.dateTime(invitation.expiresAt) })}
                  </span>
                </span>
                <ConfirmButton
                  action={revoke}
                  fields={{ id: invitation.id }}
                  size="sm"
                  label={`${t("revoke")}: ${invitation.email}`}
                  title={t("revokeTitle")}
                  description={t("revokeBody", { email: invitation.email })}
                  confirmLabel={t("revoke")}
                  cancelLabel={common("actions.cancel")}
                >
                  {t("revoke")}
                </ConfirmButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}
