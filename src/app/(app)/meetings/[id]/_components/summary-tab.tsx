import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { MarkdownText } from "#app/(app)/meetings/[id]/_components/markdown-text.tsx";
import { RecordingPlayer } from "#app/(app)/meetings/[id]/_components/recording-player.tsx";
import { tabHref } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";

type Props = { meeting: MeetingDetail; moment: number | null; format: Format };

/** The summary as Fathom wrote it, with the recording beside it. */
export function SummaryTab({ meeting, moment, format }: Props) {
  const t = useTranslations("meetings.summary");
  const summary = meeting.summaryMarkdown?.trim() ?? "";
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 max-lg:order-2">
        {summary === "" ? (
          <EmptyState
            icon="text"
            title={t("emptyTitle")}
            action={
              meeting.hasTranscript && (
                <ButtonLink href={toRoute(tabHref(meeting.id, "transcript"))}>{t("toTranscript")}</ButtonLink>
              )
            }
          >
            {t("empty")}
          </EmptyState>
        ) : (
          <>
            <MarkdownText markdown={summary} />
            <p className="mt-6 border-t pt-3 text-sm text-faint">
              {t("writtenBy")}
              {meeting.summaryTemplate !== null && ` ${t("template", { name: meeting.summaryTemplate })}`}
            </p>
          </>
        )}
      </div>
      <RecordingPlayer meeting={meeting} moment={moment} format={format} />
    </div>
  );
}
