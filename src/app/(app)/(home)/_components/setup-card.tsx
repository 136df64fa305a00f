import { useTranslations } from "next-intl";

import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Setup } from "#features/onboarding/get-setup.ts";
import { toRoute } from "#lib/route.ts";
import { setupLinks } from "#app/(app)/onboarding/setup-links.ts";

/** The next open step of onboarding, in one line. */
export function SetupCard({ setup }: { setup: Setup }) {
  const t = useTranslations("onboarding");
  const next = setup.steps.find((step) => !step.isDone);
  if (!next) return null;
  const done = setup.steps.filter((step) => step.isDone).length;
  return (
    <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3">
      <div className="min-w-0">
        <p className="text-sm text-muted">{t("progress", { done, total: setup.steps.length })}</p>
        <p className="font-medium">{t(`steps.${next.id}.title`)}</p>
      </div>
      <ButtonLink href={toRoute(setupLinks[next.id])} variant="primary">
        {t(`steps.${next.id}.action`)}
        <Icon name="arrow-right" />
      </ButtonLink>
    </Card>
  );
}
