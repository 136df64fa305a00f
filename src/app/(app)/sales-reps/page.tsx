import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TabsNav } from "#components/ui/tabs-nav.tsx";
import { createFormat } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import { requireContext } from "#server/context-from-request.ts";
import { listMembers } from "#server/db/profiles.ts";
import { listSalesRepActivity } from "#server/db/list-sales-rep-activity.ts";
import { listSalesReps } from "#server/db/sales-reps.ts";
import { listTeams } from "#server/db/teams.ts";
import { ListNotice } from "./_components/list-notice.tsx";
import { RepTable } from "./_components/rep-table.tsx";
import { filterReps, readRepFilter, repFilters } from "./_view/rep-filter.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.reps"))("title") };
}

/** Everybody whose recorded meetings are kept. */
export default async function SalesRepsPage({ searchParams }: PageProps<"/sales-reps">) {
  const [ctx, t, search] = await Promise.all([requireContext(), getTranslations("people.reps"), searchParams]);
  const isAdmin = ctx.actor.role === "admin";
  const [reps, activity, teams, members] = await Promise.all([
    listSalesReps(ctx.db),
    listSalesRepActivity(ctx.db),
    listTeams(ctx.db),
    isAdmin ? listMembers(ctx.db) : [],
  ]);
  const filter = readRepFilter(search["status"]);
  const shown = filterReps(reps, filter);
  const addLinks = isAdmin && (
    <>
      <ButtonLink href={toRoute("/sales-reps/import")}>
        <Icon name="download" />
        {t("import")}
      </ButtonLink>
      <ButtonLink variant="primary" href={toRoute("/sales-reps/new")}>
        <Icon name="plus" />
        {t("add")}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={reps.length > 0 && addLinks} />
      {isAdmin && <ListNotice search={search} reps={reps} />}
      {reps.length > 0 && (
        <TabsNav
          className="mb-4"
          label={t("filter.label")}
          tabs={repFilters.map((one) => ({
            href: toRoute(one === "active" ? "/sales-reps" : `/sales-reps?status=${one}`),
            label: t(`filter.${one}`),
            active: one === filter,
            count: filterReps(reps, one).length,
          }))}
        />
      )}
      {shown.length > 0 ? (
        <RepTable
          reps={shown}
          activity={new Map(activity.map((one) => [one.salesRepId, one]))}
          teams={new Map(teams.map(({ id, name }) => [id, name]))}
          accounts={isAdmin ? new Map(members.map(({ id, fullName, email }) => [id, fullName ?? email])) : null}
          format={createFormat(ctx.actor.locale, ctx.actor.timeZone)}
          now={ctx.now()}
        />
      ) : (
        <EmptyState
          icon="users"
          title={t(reps.length === 0 ? "emptyTitle" : "emptyFilter")}
          action={reps.length === 0 && addLinks}
        >
          {reps.length === 0 && t(isAdmin ? "emptyBody" : "emptyBodyViewer")}
        </EmptyState>
      )}
    </>
  );
}
