import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { Alert } from "#components/ui/alert.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getDashboard } from "#features/dashboard/get-dashboard.ts";
import { getSetup } from "#features/onboarding/get-setup.ts";
import { toRoute } from "#lib/route.ts";
import { requireContext } from "#server/context-from-request.ts";

import { SetupSteps } from "./_components/setup-steps.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding");
  return { title: t("title") };
}

/** Where the first admin lands: a checklist that looks at the real settings, so it is never out of date. */
export default async function OnboardingPage() {
  const [t, ctx] = await Promise.all([getTranslations("onboarding"), requireContext({ role: "admin" })]);
  const setup = await getSetup(ctx, await getDashboard(ctx));

  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t("title")} description={t("lead")} />
      {setup.isComplete && (
        <Alert
          tone="success"
          title={t("finished.title")}
          className="mb-4"
          action={
            <ButtonLink href="/meetings" variant="primary">
              {t("finished.action")}
            </ButtonLink>
          }
        >
          {t("finished.body")}
        </Alert>
      )}
      <SetupSteps setup={setup} />
      <p className="mt-4 flex justify-end gap-2">
        {setup.isComplete ? (
          <ButtonLink href={toRoute("/settings?tab=team")} variant="ghost">
            {t("finished.invite")}
          </ButtonLink>
        ) : (
          <ButtonLink href="/meetings" variant="ghost">
            {t("later")}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}
