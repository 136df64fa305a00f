import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { Filters } from "#app/(app)/meetings/_components/filters.tsx";
import { ListKeys } from "#app/(app)/meetings/_components/list-keys.tsx";
import { ListSkeleton } from "#app/(app)/meetings/_components/list-skeleton.tsx";
import { MeetingList } from "#app/(app)/meetings/_components/meeting-list.tsx";
import { SkeletonWhileNavigating } from "#app/(app)/meetings/_components/skeleton-while-navigating.tsx";
import { parsePosition } from "#app/(app)/meetings/_view/parse-position.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { parseMeetingFilters } from "#domain/meeting-filters.ts";
import { requireContext } from "#server/context-from-request.ts";

export async function generateMetadata({ searchParams }: PageProps<"/meetings">): Promise<Metadata> {
  const t = await getTranslations("meetings");
  const { q } = parseMeetingFilters(await searchParams);
  return { title: q === undefined ? t("title") : t("search.results", { query: q }) };
}

export default async function MeetingsPage({ searchParams }: PageProps<"/meetings">) {
  const [ctx, search, t] = await Promise.all([requireContext(), searchParams, getTranslations("meetings")]);
  const { cursor, ...params } = parseMeetingFilters(search);
  const position = { cursor: cursor ?? null, ...parsePosition(search) };

  return (
    <>
      <PageHeader
        title={t("title")}
        description={params.q === undefined ? t("list.description") : t("search.capped")}
      />
      <Filters ctx={ctx} params={params} />
      {/* Dimmed while another choice of filters is on its way. */}
      <div className="transition-opacity [search:has(form[aria-busy=true])~&]:opacity-50">
        <SkeletonWhileNavigating skeleton={<ListSkeleton label={t("loading")} />}>
          <MeetingList ctx={ctx} params={params} position={position} />
        </SkeletonWhileNavigating>
      </div>
      <ListKeys />
    </>
  );
}
