import { useTranslations } from "next-intl";

import { Alert } from "#components/ui/alert.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { toRoute } from "#lib/route.ts";

/** Somebody signed up and sees nothing yet: only an admin can let them in. */
export function WaitingPeople({ count }: { count: number }) {
  const t = useTranslations("dashboard.waiting");
  return (
    <Alert
      tone="accent"
      title={t("title", { count })}
      action={
        <ButtonLink href={toRoute("/settings?tab=team")} size="sm">
          {t("action")}
        </ButtonLink>
      }
    >
      {t("body")}
    </Alert>
  );
}
