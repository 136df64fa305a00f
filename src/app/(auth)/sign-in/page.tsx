import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AuthForm } from "#app/(auth)/_forms/auth-form.tsx";
import { AuthHeading } from "#app/(auth)/_forms/auth-heading.tsx";
import { goTo } from "#app/(auth)/_forms/go-to.ts";
import { TextLink } from "#app/(auth)/_forms/text-link.tsx";
import { withNext } from "#app/(auth)/_forms/with-next.ts";
import { sendEmailLink, signIn } from "#app/(auth)/actions.ts";
import { Alert } from "#components/ui/alert.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { toRoute } from "#lib/route.ts";
import { findContext } from "#server/context-from-request.ts";
import { safeNextPath } from "#server/http/safe-next-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

/** `?method=link` asks for a mail instead of a password; `?next=` is where it leads. */
export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const [t, query, ctx] = await Promise.all([getTranslations("auth"), searchParams, findContext()]);
  const next = safeNextPath(query["next"]);
  if (ctx) goTo(next);
  const byLink = query["method"] === "link";
  const email = {
    name: "email",
    label: t("fields.email"),
    type: "email",
    autoComplete: "username",
  } as const;

  return (
    <>
      <AuthHeading title={t("signIn.title")}>{byLink ? t("signIn.linkLead") : t("signIn.lead")}</AuthHeading>
      {query["error"] !== undefined && (
        <Alert tone="warning" title={t("linkError.title")} className="mb-5">
          {t("linkError.body")}
        </Alert>
      )}
      {byLink ? (
        <AuthForm
          key="link"
          action={sendEmailLink}
          fields={[email]}
          hidden={{ next }}
          submit={t("signIn.linkSubmit")}
          sent={{
            title: t("sent.title"),
            body: t("sent.link", { email: "{email}" }),
            note: t("sent.spam"),
            again: <TextLink href={withNext("/sign-in", next)}>{t("signIn.byPassword")}</TextLink>,
          }}
        />
      ) : (
        <AuthForm
          key="password"
          action={signIn}
          fields={[
            email,
            {
              name: "password",
              label: t("fields.password"),
              type: "password",
              autoComplete: "current-password",
              aside: (
                <TextLink href="/forgot-password" quiet>
                  {t("signIn.forgot")}
                </TextLink>
              ),
            },
          ]}
          hidden={{ next }}
          submit={t("signIn.submit")}
        />
      )}
      <ButtonLink
        href={toRoute(withNext("/sign-in", next, byLink ? {} : { method: "link" }))}
        size="lg"
        className="mt-3 w-full"
      >
        {byLink ? t("signIn.byPassword") : t("signIn.byLink")}
      </ButtonLink>
      <p className="mt-6 text-center text-muted">
        {t("signIn.noAccount")} <TextLink href={withNext("/sign-up", next)}>{t("signIn.createOne")}</TextLink>
      </p>
    </>
  );
}
