import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { lineAnchor } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { sideMark } from "#app/(app)/meetings/[id]/_view/side-look.ts";
import type { TranscriptView, ViewLine } from "#app/(app)/meetings/[id]/_view/transcript-view.ts";
import { recordingLink } from "#domain/recording-link.ts";
import { cn } from "#lib/cn.ts";
import type { Format } from "#lib/format.ts";

type Props = { view: TranscriptView; language: string | null; meeting: MeetingDetail; format: Format };

// A four-hour call has thousands of lines: plain elements with next to no attributes, styled from above.
const look =
  "[&_li]:grid [&_li]:scroll-mt-28 [&_li]:grid-cols-[3.75rem_minmax(0,1fr)_1.75rem] [&_li]:gap-x-2 [&_li]:rounded-sm [&_li]:py-1 " +
  "[&_li:target]:bg-accent-soft [&_li[data-here]]:bg-accent-soft [&_li>a]:h-6 [&_li>a]:text-right [&_li>a]:text-sm [&_li>a]:text-muted " +
  "[&_li>a]:tabular-nums [&_li>a]:leading-6 [&_li>a:hover]:text-accent [&_li>a:first-of-type]:underline-offset-2 " +
  "[&_li>a:first-of-type:hover]:underline [&_li>div]:border-l-3 [&_li>div]:pl-3 [&_li>div]:leading-6 [&_b]:block [&_b]:text-sm " +
  "[&_b]:leading-5 [&_b]:font-semibold [&_mark]:rounded-xs [&_mark]:bg-warning-soft [&_mark]:text-inherit " +
  "[&_mark[data-here]]:outline-2 [&_mark[data-here]]:outline-warning";

/** The lines, server-rendered; each time is a link to itself and, at the end of the line, to the recording. */
export function TranscriptLines({ view, language, meeting, format }: Props) {
  const t = useTranslations("meetings.transcript");
  const recording = meeting.recordingUrl ?? meeting.shareUrl;
  return (
    <section aria-label={t("region")} lang={language ?? undefined} className={cn("max-w-4xl", look)}>
      {view.blocks.map((lines) => (
        <ol
          key={lines[0]?.key}
          className="[contain-intrinsic-size:auto_48rem] [content-visibility:auto] print:[content-visibility:visible]"
        >
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              clock={format.clock(line.seconds)}
              recording={recordingLink(recording, line.seconds)}
              t={t}
            />
          ))}
        </ol>
      ))}
    </section>
  );
}

type LineProps = {
  line: ViewLine;
  clock: string;
  recording: string | null;
  t: ReturnType<typeof useTranslations<"meetings.transcript">>;
};

function Line({ line, clock, recording, t }: LineProps) {
  return (
    <li id={line.anchor ?? undefined} data-here={line.isHere ? "" : undefined}>
      <a href={`?tab=transcript&t=${line.seconds}#${lineAnchor(line.seconds)}`} data-t={line.seconds}>
        {clock}
      </a>
      <div className={sideMark[line.side]} dir="auto">
        {line.speaker !== null && <b>{line.speaker}</b>}
        {line.parts.map((part, index) =>
          part.hit === null ? (
            part.text
          ) : (
            <mark key={index} id={`hit-${part.hit}`}>
              {part.text}
            </mark>
          ),
        )}
      </div>
      {recording !== null && (
        <a href={recording} target="_blank" rel="noopener noreferrer" aria-label={t("playFrom", { time: clock })}>
          ▶
        </a>
      )}
    </li>
  );
}
