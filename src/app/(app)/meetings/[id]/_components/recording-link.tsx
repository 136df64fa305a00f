import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { Icon } from "#components/icon.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { recordingLink } from "#domain/recording-link.ts";
import type { Format } from "#lib/format.ts";

type Props = { meeting: MeetingDetail; moment: number | null; format: Format };

/** The recording at Fathom, from the moment the address names. */
export function RecordingLink({ meeting, moment, format }: Props) {
  const t = useTranslations("meetings.detail");
  const href = recordingLink(meeting.recordingUrl ?? meeting.shareUrl, moment);
  if (href === null) return <span className="self-center text-sm text-faint">{t("noRecording")}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" data-recording="" className={buttonClass("primary", "md")}>
      <Icon name="play" />
      {moment === null ? t("openRecording") : t("openRecordingAt", { time: format.clock(moment) })}
      <span className="sr-only">({t("newTab")})</span>
    </a>
  );
}
