import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { lineAnchor } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { sideMark } from "#app/(app)/meetings/[id]/_view/side-look.ts";
import type { TranscriptView, ViewLine } from "#app/(app)/meetings/[id]/_view/transcript-view.ts";
import { recordingLink } from "#domain/recording-link.ts";
import type { Format } from "#lib/format.ts";
import styles from "./transcript-lines.module.css";

type Props = { view: TranscriptView; language: string | null; meeting: MeetingDetail; format: Format };

/** The lines, server-rendered; each time is a link to itself and, at the end of the line, to the recording. */
export function TranscriptLines({ view, language, meeting, format }: Props) {
  const t = useTranslations("meetings.transcript");
  const recording = meeting.recordingUrl ?? meeting.shareUrl;
  return (
    <section aria-label={t("region")} lang={language ?? undefined} className={styles["lines"]}>
      {view.blocks.map((lines) => (
        <ol key={lines[0]?.key}>
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
    // Spread, because an attribute that is undefined would still be written, thousands of times.
    <li {...(line.anchor !== null && { id: line.anchor })} {...(line.isHere && { "data-here": "" })}>
      <a href={`?tab=transcript&t=${line.seconds}#${lineAnchor(line.seconds)}`}>{clock}</a>
      <div className={sideMark[line.side]}>
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
        <a href={recording} target="_blank" rel="noreferrer" aria-label={t("playFrom", { time: clock })} />
      )}
    </li>
  );
}
