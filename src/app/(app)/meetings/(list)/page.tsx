import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { FilterBar } from "#app/(app)/meetings/_components/filter-bar.tsx";
import { FilterChips } from "#app/(app)/meetings/_components/filter-chips.tsx";
import { ListKeys } from "#app/(app)/meetings/_components/list-keys.tsx";
import { ListPages } from "#app/(app)/meetings/_components/list-pages.tsx";
import { MeetingTable } from "#app/(app)/meetings/_components/meeting-table.tsx";
import { NoMeetings } from "#app/(app)/meetings/_components/no-meetings.tsx";
import { loadChoices } from "#app/(app)/meetings/_view/load-choices.ts";
import { loadList } from "#app/(app)/meetings/_view/load-list.ts";
import { parsePosition } from "#app/(app)/meetings/_view/parse-position.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatMeetingFilters, parseMeetingFilters } from "#domain/meeting-filters.ts";
import { createFormat } from "#lib/format.ts";
import { requireContext } from "#server/context-from-request.ts";

export async function generateMetadata({ searchParams }: PageProps<"/meetings">): Promise<Metadata> {
  const t = await getTranslations("meetings");
  const { q } = parseMeetingFilters(await searchParams);
  return { title: q === undefined ? t("title") : t("search.results", { query: q }) };
}

export default async function MeetingsPage({ searchParams }: PageProps<"/meetings">) {
  const [ctx, search, t] = await Promise.all([requireContext(), searchParams, getTranslations("meetings")]);
  const { cursor, ...params } = parseMeetingFilters(search);
  const filters = formatMeetingFilters(params);
  const [{ rows, older, newer }, { reps, teams }] = await Promise.all([
    loadList(ctx, params, { cursor: cursor ?? null, ...parsePosition(search) }),
    loadChoices(ctx, params),
  ]);
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);

  return (
    <>
      <PageHeader
        title={t("title")}
        description={params.q === undefined ? t("list.description") : t("search.capped")}
      />
      <FilterBar params={params} current={filters} reps={reps} teams={teams} />
      <FilterChips params={params} reps={reps} teams={teams} format={format} />
      {/* Dimmed while another choice of filters is on its way. */}
      <div className="transition-opacity [search:has(form[aria-busy=true])~&]:opacity-50">
        {rows.length === 0 ? (
          <NoMeetings
            role={ctx.actor.role ?? "rep"}
            query={params.q}
            hasFilters={filters !== ""}
            isBehindEnd={newer !== null}
          />
        ) : (
          <>
            <MeetingTable rows={rows} format={format} query={params.q} showRep={ctx.actor.role !== "rep"} />
            <ListPages older={older} newer={newer} isSearch={params.q !== undefined} />
          </>
        )}
      </div>
      <ListKeys />
    </>
  );
}
