import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AuthForm } from "#app/(auth)/_forms/auth-form.tsx";
import { AuthHeading } from "#app/(auth)/_forms/auth-heading.tsx";
import { TextLink } from "#app/(auth)/_forms/text-link.tsx";
import { sendPasswordReset } from "#app/(auth)/actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.forgot");
  return { title: t("title") };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("auth");
  return (
    <>
      <AuthHeading title={t("forgot.title")}>{t("forgot.lead")}</AuthHeading>
      <AuthForm
        action={sendPasswordReset}
        fields={[{ name: "email", label: t("fields.email"), type: "email", autoComplete: "username" }]}
        submit={t("forgot.submit")}
        sent={{ title: t("sent.title"), body: t("sent.reset", { email: "{email}" }), note: t("sent.spam") }}
      />
      <p className="mt-6 text-center">
        <TextLink href="/sign-in" quiet>
          {t("forgot.back")}
        </TextLink>
      </p>
    </>
  );
}
