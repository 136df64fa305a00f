import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AuthForm } from "#app/(auth)/_forms/auth-form.tsx";
import { AuthHeading } from "#app/(auth)/_forms/auth-heading.tsx";
import { signUpFields } from "#app/(auth)/_forms/sign-up-fields.ts";
import { TextLink } from "#app/(auth)/_forms/text-link.tsx";
import { acceptInvitation, signOut, signUp } from "#app/(auth)/actions.ts";
import { Alert } from "#components/ui/alert.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { findInvitation } from "#features/people/find-invitation.ts";
import { findContext } from "#server/context-from-request.ts";
import { systemContext } from "#server/context.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.invite");
  return { title: t("title"), referrer: "no-referrer" };
}

/** Who holds the link may join; somebody new makes an account on the spot, somebody signed in only has to say yes. */
export default async function InvitePage({ params }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  const [t, common, ctx] = await Promise.all([getTranslations("auth"), getTranslations("common"), findContext()]);
  const invitation = await findInvitation(ctx ?? systemContext("script"), { token });

  if (!invitation) {
    return (
      <>
        <AuthHeading title={t("invite.invalidTitle")}>{t("invite.invalidBody")}</AuthHeading>
        <ButtonLink href="/sign-in" size="lg" className="w-full">
          {t("invite.toSignIn")}
        </ButtonLink>
      </>
    );
  }

  const heading = (
    <AuthHeading title={t("invite.title")}>
      {t("invite.lead", { role: common(`roles.${invitation.role}`).toLowerCase() })}
    </AuthHeading>
  );
  if (!ctx) {
    return (
      <>
        {heading}
        <AuthForm
          action={signUp}
          fields={await signUpFields(invitation.email)}
          hidden={{ invitation: token }}
          submit={t("invite.createAccount")}
          sent={{
            title: t("sent.title"),
            body: t("sent.confirm", { email: "{email}" }),
            note: t("sent.spam"),
            again: <TextLink href={`/invite/${token}`}>{t("sent.again")}</TextLink>,
          }}
        />
        <p className="mt-6 text-center text-muted">
          {t("invite.haveAccount")}{" "}
          <TextLink href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}>{t("signUp.toSignIn")}</TextLink>
        </p>
      </>
    );
  }
  if (ctx.actor.email !== invitation.email) {
    return (
      <>
        {heading}
        <Alert tone="warning">
          {t("invite.signedInAs", { email: ctx.actor.email })} {t("invite.otherAccount", { email: invitation.email })}
        </Alert>
        <form action={signOut} className="mt-4">
          <SubmitButton variant="secondary" size="lg" className="w-full">
            {common("account.signOut")}
          </SubmitButton>
        </form>
      </>
    );
  }
  return (
    <>
      {heading}
      <p className="mb-4 text-muted">{t("invite.signedInAs", { email: ctx.actor.email })}</p>
      <AuthForm action={acceptInvitation} fields={[]} hidden={{ token }} submit={t("invite.accept")} />
    </>
  );
}
