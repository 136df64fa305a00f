import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ownProfile } from "#app/_preferences/own-profile.ts";
import { AuthHeading } from "#app/(auth)/_forms/auth-heading.tsx";
import { goTo } from "#app/(auth)/_forms/go-to.ts";
import { signOut } from "#app/(auth)/actions.ts";
import { Icon } from "#components/icon.tsx";
import { Button } from "#components/ui/button.tsx";
import { requireContext } from "#server/context-from-request.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.pending");
  return { title: t("title") };
}

/** For somebody with an account and no role: the only page they see. */
export default async function PendingPage() {
  const [t, common, ctx] = await Promise.all([
    getTranslations("auth.pending"),
    getTranslations("common.account"),
    requireContext({ allowPending: true }),
  ]);
  if (ctx.actor.role !== null) goTo("/");
  const profile = await ownProfile();
  const steps = [t("step1"), t("step2", { email: ctx.actor.email }), t("step3")];

  return (
    <>
      <AuthHeading title={t("title")}>{t("lead", { name: profile?.fullName || ctx.actor.email })}</AuthHeading>
      <section className="rounded-md border bg-surface p-4">
        <h2 className="font-medium">{t("whatNow")}</h2>
        <ol className="mt-3 grid gap-3">
          {steps.map((step, index) => (
            <li key={step} className="flex gap-3 text-muted">
              <span className="flex size-5 shrink-0 items-center justify-center rounded-full bg-hover text-xs font-medium text-ink">
                {index + 1}
              </span>
              <span className="wrap-anywhere">{step}</span>
            </li>
          ))}
        </ol>
      </section>
      <form method="get" action="/">
        <Button type="submit" variant="primary" size="lg" className="mt-4 w-full">
          <Icon name="refresh" />
          {t("refresh")}
        </Button>
      </form>
      <form action={signOut} className="mt-6 flex items-center justify-center gap-2 text-muted">
        {t("wrongAccount")}
        <Button type="submit" variant="ghost" size="sm">
          {common("signOut")}
        </Button>
      </form>
    </>
  );
}
