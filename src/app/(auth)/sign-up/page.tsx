import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AuthForm } from "#app/(auth)/_forms/auth-form.tsx";
import { AuthHeading } from "#app/(auth)/_forms/auth-heading.tsx";
import { goTo } from "#app/(auth)/_forms/go-to.ts";
import { signUpFields } from "#app/(auth)/_forms/sign-up-fields.ts";
import { TextLink } from "#app/(auth)/_forms/text-link.tsx";
import { withNext } from "#app/(auth)/_forms/with-next.ts";
import { signUp } from "#app/(auth)/actions.ts";
import { findContext } from "#server/context-from-request.ts";
import { safeNextPath } from "#server/http/safe-next-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const [t, query, ctx] = await Promise.all([getTranslations("auth"), searchParams, findContext()]);
  const next = safeNextPath(query["next"]);
  if (ctx) goTo(next);
  return (
    <>
      <AuthHeading title={t("signUp.title")}>
        {t("signUp.lead")} {t("signUp.leadLater")}
      </AuthHeading>
      <AuthForm
        action={signUp}
        fields={await signUpFields()}
        hidden={{ next }}
        submit={t("signUp.submit")}
        sent={{
          title: t("sent.title"),
          body: t("sent.confirm", { email: "{email}" }),
          note: t("sent.spam"),
          again: <TextLink href={withNext("/sign-up", next)}>{t("sent.again")}</TextLink>,
        }}
      />
      <p className="mt-6 text-center text-muted">
        {t("signUp.haveAccount")} <TextLink href={withNext("/sign-in", next)}>{t("signUp.toSignIn")}</TextLink>
      </p>
    </>
  );
}
