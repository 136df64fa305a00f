import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";

import { BackLink } from "#app/(app)/sales-reps/_components/back-link.tsx";
import { isUuid } from "#app/(app)/sales-reps/_view/is-uuid.ts";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listMeetings } from "#features/meetings/list-meetings.ts";
import { createFormat } from "#lib/format.ts";
import { requireContext } from "#server/context-from-request.ts";
import { findSalesRep } from "#server/db/sales-reps.ts";
import { listSkippedMeetings } from "#server/db/skipped-meetings.ts";
import { listTeams } from "#server/db/teams.ts";
import { LatestMeetings } from "./_components/latest-meetings.tsx";
import { RepActions } from "./_components/rep-actions.tsx";
import { RepFacts } from "./_components/rep-facts.tsx";
import { RepNotice } from "./_components/rep-notice.tsx";
import { WaitingMeetings } from "./_components/waiting-meetings.tsx";

type Props = PageProps<"/sales-reps/[id]">;

const latestCount = 10;

// Asked by the title and by the page, answered once.
const findRep = cache(async (id: string) => {
  const ctx = await requireContext();
  return isUuid(id) ? findSalesRep(ctx.db, id) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findRep((await params).id))?.name ?? "" };
}

/** One sales rep: what came in last, what waits outside, and the button that fetches now. */
export default async function SalesRepPage({ params, searchParams }: Props) {
  const [ctx, t, { id }, search] = await Promise.all([
    requireContext(),
    getTranslations("people"),
    params,
    searchParams,
  ]);
  const rep = await findRep(id);
  if (!rep) return notFound();

  const isAdmin = ctx.actor.role === "admin";
  const [latest, waiting, teams] = await Promise.all([
    listMeetings(ctx, { filters: { salesRepId: rep.id }, cursor: null, limit: latestCount }),
    isAdmin ? listSkippedMeetings(ctx.db, { recorderEmail: rep.email, limit: 500 }) : [],
    listTeams(ctx.db),
  ]);
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);
  const canRefresh = rep.archivedAt === null && (ctx.actor.role !== "rep" || rep.profileId === ctx.actor.userId);
  return (
    <>
      <PageHeader
        title={rep.name}
        description={rep.email}
        eyebrow={<BackLink href="/sales-reps">{t("repPage.back")}</BackLink>}
        actions={<RepActions rep={rep} isAdmin={isAdmin} canRefresh={canRefresh} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:items-start">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <RepNotice notice={search["notice"]} rep={rep} waitingCount={waiting.length} />
          {rep.archivedAt !== null && <Alert tone="warning">{t("repPage.archivedNote")}</Alert>}
          <WaitingMeetings meetings={waiting} isArchived={rep.archivedAt !== null} />
          <LatestMeetings page={latest} rep={rep} canRefresh={canRefresh} format={format} now={ctx.now()} />
        </div>
        <RepFacts
          rep={rep}
          teamName={teams.find((team) => team.id === rep.teamId)?.name ?? null}
          latestAt={latest.items[0]?.startsAt ?? null}
          format={format}
        />
      </div>
    </>
  );
}
