import { getTranslations } from "next-intl/server";

import { ActionItemsTab } from "#app/(app)/meetings/[id]/_components/action-items-tab.tsx";
import { AnalyticsTab } from "#app/(app)/meetings/[id]/_components/analytics-tab.tsx";
import { AttendeesTab } from "#app/(app)/meetings/[id]/_components/attendees-tab.tsx";
import { SummaryTab } from "#app/(app)/meetings/[id]/_components/summary-tab.tsx";
import { SyncTab } from "#app/(app)/meetings/[id]/_components/sync-tab.tsx";
import { TabSkeleton } from "#app/(app)/meetings/[id]/_components/tab-skeleton.tsx";
import { TranscriptTab } from "#app/(app)/meetings/[id]/_components/transcript-tab.tsx";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import type { MeetingTab } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { SkeletonWhileNavigating } from "#app/(app)/meetings/_components/skeleton-while-navigating.tsx";
import { getTranscript } from "#features/meetings/get-transcript.ts";
import type { Format } from "#lib/format.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { listSalesReps } from "#server/db/sales-reps.ts";

type Props = {
  ctx: UserContext;
  meeting: MeetingDetail;
  tab: MeetingTab;
  moment: number | null;
  find: string;
  outcome: string | undefined;
  format: Format;
};

/** The open tab; only the transcript and the choice of reps need another look at the database. */
export async function MeetingTabContent({ ctx, meeting, tab, moment, find, outcome, format }: Props) {
  switch (tab) {
    case "summary":
      return <SummaryTab meeting={meeting} moment={moment} format={format} />;
    case "transcript": {
      const t = await getTranslations("meetings");
      return (
        <SkeletonWhileNavigating skeleton={<TabSkeleton label={t("loading")} />}>
          <LoadedTranscript ctx={ctx} meeting={meeting} moment={moment} find={find} format={format} />
        </SkeletonWhileNavigating>
      );
    }
    case "attendees":
      return <AttendeesTab meeting={meeting} />;
    case "action-items":
      return <ActionItemsTab meeting={meeting} format={format} />;
    case "analytics":
      return <AnalyticsTab meeting={meeting} format={format} />;
    case "sync": {
      const reps =
        ctx.actor.role === "admin"
          ? (await listSalesReps(ctx.db)).filter(({ archivedAt }) => archivedAt === null)
          : null;
      return <SyncTab meeting={meeting} reps={reps} outcome={outcome} format={format} />;
    }
  }
}

async function LoadedTranscript({
  ctx,
  meeting,
  ...view
}: Pick<Props, "ctx" | "meeting" | "moment" | "find" | "format">) {
  const transcript = meeting.hasTranscript ? await getTranscript(ctx, meeting.id) : null;
  return <TranscriptTab meeting={meeting} transcript={transcript} {...view} />;
}
