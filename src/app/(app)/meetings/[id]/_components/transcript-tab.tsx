import { useTranslations } from "next-intl";

import { TranscriptLines } from "#app/(app)/meetings/[id]/_components/transcript-lines.tsx";
import { TranscriptReader } from "#app/(app)/meetings/[id]/_components/transcript-reader.tsx";
import { TranscriptSearch } from "#app/(app)/meetings/[id]/_components/transcript-search.tsx";
import { sideMark } from "#app/(app)/meetings/[id]/_view/side-look.ts";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { transcriptView } from "#app/(app)/meetings/[id]/_view/transcript-view.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SpeakerSide, type Transcript } from "#domain/meeting.ts";
import { cn } from "#lib/cn.ts";
import type { Format } from "#lib/format.ts";

type Props = {
  meeting: MeetingDetail;
  transcript: Transcript | null;
  moment: number | null;
  find: string;
  format: Format;
};

/** Every line with its second; search, and links that jump to a moment here and in the recording. */
export function TranscriptTab({ meeting, transcript, moment, find, format }: Props) {
  const t = useTranslations("meetings");
  if (transcript === null || transcript.lines.length === 0) {
    return (
      <EmptyState icon="text" title={t("transcript.emptyTitle")}>
        {t("transcript.empty")}
      </EmptyState>
    );
  }

  const view = transcriptView(transcript.lines, { talkTime: meeting.talkTime, find, moment });
  const heard = new Set(view.blocks.flat().map(({ side }) => side));
  const sides = SpeakerSide.options.filter((side) => heard.has(side));
  return (
    <>
      <div className="sticky top-14 z-10 md:top-0 -mx-4 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-b bg-canvas px-4 py-2 sm:mx-0 sm:px-0 print:static">
        <TranscriptSearch meetingId={meeting.id} find={find} hits={view.hits} />
        <ul aria-label={t("transcript.legend")} className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted">
          {sides.map((side) => (
            <li key={side} className="flex items-center gap-1.5">
              <span aria-hidden="true" className={cn("h-3.5 border-l-3", sideMark[side])} />
              {t(`sides.${side}`)}
            </li>
          ))}
        </ul>
        <p className="ml-auto text-sm text-faint max-lg:hidden">
          {t("transcript.stats", { lines: transcript.lines.length, words: transcript.wordCount })}
        </p>
      </div>
      <TranscriptReader key={moment}>
        <TranscriptLines view={view} language={transcript.language} meeting={meeting} format={format} />
      </TranscriptReader>
    </>
  );
}
