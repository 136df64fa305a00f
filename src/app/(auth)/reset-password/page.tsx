import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AuthForm } from "#app/(auth)/_forms/auth-form.tsx";
import { AuthHeading } from "#app/(auth)/_forms/auth-heading.tsx";
import { updatePassword } from "#app/(auth)/actions.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { findContext } from "#server/context-from-request.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.reset");
  return { title: t("title") };
}

/** Reached from the mail, whose link has already opened a session. */
export default async function ResetPasswordPage() {
  const [t, ctx] = await Promise.all([getTranslations("auth"), findContext()]);
  if (!ctx) {
    return (
      <>
        <AuthHeading title={t("reset.expiredTitle")}>{t("reset.expiredBody")}</AuthHeading>
        <ButtonLink href="/forgot-password" variant="primary" size="lg" className="w-full">
          {t("reset.expiredAction")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <AuthHeading title={t("reset.title")}>{t("reset.lead", { email: ctx.actor.email })}</AuthHeading>
      <AuthForm
        action={updatePassword}
        fields={[
          {
            name: "password",
            label: t("fields.newPassword"),
            type: "password",
            autoComplete: "new-password",
            hint: t("fields.passwordHint"),
          },
          {
            name: "confirmation",
            label: t("fields.confirmation"),
            type: "password",
            autoComplete: "new-password",
          },
        ]}
        submit={t("reset.submit")}
      />
    </>
  );
}
