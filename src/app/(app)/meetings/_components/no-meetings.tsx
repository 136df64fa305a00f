import { useTranslations } from "next-intl";

import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Role } from "#domain/actor.ts";
import { toRoute } from "#lib/route.ts";

type Props = {
  role: Role;
  query: string | undefined;
  hasFilters: boolean;
  /** Behind the last page: there are meetings, only no older ones. */
  isBehindEnd: boolean;
};

/** Why there is nothing, and the next step for whoever looks. */
export function NoMeetings({ role, query, hasFilters, isBehindEnd }: Props) {
  const t = useTranslations("meetings");
  if (isBehindEnd) {
    return (
      <EmptyState
        icon="meetings"
        title={t("empty.end")}
        action={<ButtonLink href="/meetings">{t("list.newest")}</ButtonLink>}
      >
        {t("empty.endHelp")}
      </EmptyState>
    );
  }
  if (query !== undefined || hasFilters) {
    return (
      <EmptyState
        icon="search"
        title={t("empty.filteredTitle")}
        action={<ButtonLink href="/meetings">{t("filters.clear")}</ButtonLink>}
      >
        {query === undefined ? t("empty.filtered") : t("empty.searched", { query })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="meetings"
      title={t("empty.title")}
      action={
        role === "admin" && (
          <>
            <ButtonLink variant="primary" href={toRoute("/settings?tab=fathom")}>
              {t("empty.adminConnect")}
            </ButtonLink>
            <ButtonLink href={toRoute("/settings?tab=sync")}>{t("empty.adminSync")}</ButtonLink>
          </>
        )
      }
    >
      {t(`empty.${role}`)}
    </EmptyState>
  );
}
