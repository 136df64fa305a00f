import { useTranslations } from "next-intl";

import type { UserActor } from "#domain/actor.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { toRoute } from "#lib/route.ts";

/** Why there is nothing, per role, and the next step. */
export function NoMeetingsYet({ actor, isLinkedToRep }: { actor: UserActor; isLinkedToRep: boolean }) {
  const t = useTranslations("dashboard.empty");
  if (actor.role === "admin") {
    return (
      <EmptyState
        icon="meetings"
        title={t("title")}
        action={
          <ButtonLink href={toRoute("/settings?tab=sync")} variant="primary">
            {t("adminAction")}
          </ButtonLink>
        }
      >
        {t("admin")}
      </EmptyState>
    );
  }
  if (actor.role === "rep" && !isLinkedToRep) {
    return (
      <EmptyState icon="link" title={t("unlinkedTitle")}>
        {t("unlinked", { email: actor.email })}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="meetings" title={t("title")}>
      {t(actor.role === "manager" ? "manager" : "rep")}
    </EmptyState>
  );
}
