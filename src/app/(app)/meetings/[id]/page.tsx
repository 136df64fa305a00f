import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MeetingHeader } from "#app/(app)/meetings/[id]/_components/meeting-header.tsx";
import { MeetingTabContent } from "#app/(app)/meetings/[id]/_components/meeting-tab-content.tsx";
import { loadMeeting } from "#app/(app)/meetings/[id]/_view/load-meeting.ts";
import { meetingTabs, parseTab, tabHref } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { shorten } from "#app/(app)/meetings/_view/shorten.ts";
import { TabsNav } from "#components/ui/tabs-nav.tsx";
import { parseTimeParam } from "#domain/time-param.ts";
import { createFormat } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import { requireContext } from "#server/context-from-request.ts";

type Props = PageProps<"/meetings/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  // What is wrong, the page itself says; a title that fails as well would leave it without one.
  const meeting = await loadMeeting(id).catch(() => null);
  return meeting === null ? {} : { title: shorten(meeting.title, 80) };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const [ctx, { id }, search, t] = await Promise.all([
    requireContext(),
    params,
    searchParams,
    getTranslations("meetings"),
  ]);
  // Before anything streams: somebody else's meeting must answer 404, not a page that says so with a 200.
  const meeting = await loadMeeting(id);
  const moment = parseTimeParam(search["t"]);
  const find = first(search["find"])?.trim().slice(0, 200) ?? "";
  const tab = parseTab(first(search["tab"]), moment);
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);
  const counts = { attendees: meeting.attendees.length, "action-items": meeting.actionItems.length };

  return (
    <>
      <MeetingHeader meeting={meeting} moment={moment} format={format} />
      <TabsNav
        label={t("detail.tabsLabel")}
        className="mb-5 print:hidden"
        tabs={meetingTabs.map((each) => ({
          href: toRoute(tabHref(meeting.id, each)),
          label: t(`tabs.${each}`),
          active: each === tab,
          ...(each in counts && { count: counts[each as keyof typeof counts] }),
        }))}
      />
      <MeetingTabContent
        key={tab}
        ctx={ctx}
        meeting={meeting}
        tab={tab}
        moment={moment}
        find={find}
        outcome={first(search["outcome"])}
        format={format}
      />
    </>
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
