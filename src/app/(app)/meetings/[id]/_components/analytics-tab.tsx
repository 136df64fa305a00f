import { useTranslations } from "next-intl";

import { MeetingFacts } from "#app/(app)/meetings/[id]/_components/meeting-facts.tsx";
import { SentimentCard } from "#app/(app)/meetings/[id]/_components/sentiment-card.tsx";
import { TalkTimeCard } from "#app/(app)/meetings/[id]/_components/talk-time-card.tsx";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Format } from "#lib/format.ts";

type Props = { meeting: MeetingDetail; format: Format };

/** What we computed ourselves, and says so, beside what Fathom told. */
export function AnalyticsTab({ meeting, format }: Props) {
  const t = useTranslations("meetings.analytics");
  return (
    <div className="grid max-w-4xl gap-5">
      {meeting.talkTime === null ? (
        <EmptyState icon="chart" title={t("emptyTitle")}>
          {t("empty")}
        </EmptyState>
      ) : (
        <>
          <p className="max-w-prose text-sm text-muted">{t("computedHelp")}</p>
          <TalkTimeCard meeting={meeting} talkTime={meeting.talkTime} format={format} />
          <SentimentCard meeting={meeting} format={format} />
        </>
      )}
      <MeetingFacts meeting={meeting} format={format} />
    </div>
  );
}
