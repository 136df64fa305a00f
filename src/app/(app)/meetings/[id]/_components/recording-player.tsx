import { useTranslations } from "next-intl";

import { embedLink } from "#app/(app)/meetings/[id]/_view/embed-link.ts";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { Icon } from "#components/icon.tsx";
import { recordingLink } from "#domain/recording-link.ts";
import type { Format } from "#lib/format.ts";

type Props = { meeting: MeetingDetail; moment: number | null; format: Format };

/**
 * The recording in the page. It comes from Fathom only after a click, so reading a summary tells nobody else; a closed
 * <details> does not load its lazy frame, which needs no script.
 */
export function RecordingPlayer({ meeting, moment, format }: Props) {
  const t = useTranslations("meetings");
  const embed = embedLink(meeting.shareUrl, moment);
  const page = recordingLink(meeting.recordingUrl ?? meeting.shareUrl, moment);
  if (page === null) return null;
  return (
    <section aria-label={t("summary.recording")} className="overflow-hidden rounded-md border bg-surface print:hidden">
      {embed !== null && (
        <details className="group border-b">
          <summary className="flex aspect-video flex-col items-center justify-center gap-3 bg-subtle font-medium group-open:hidden hover:bg-hover">
            <span className="flex size-12 items-center justify-center rounded-full bg-ink text-canvas">
              <Icon name="play" className="size-6" />
            </span>
            {moment === null ? t("summary.play") : t("summary.playAt", { time: format.clock(moment) })}
          </summary>
          <iframe
            src={embed}
            title={t("summary.playerTitle", { title: meeting.title })}
            loading="lazy"
            // oxlint-disable-next-line react/iframe-missing-sandbox -- another origin, whose player needs its own cookies
            sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
            allow="fullscreen; autoplay; picture-in-picture"
            referrerPolicy="strict-origin-when-cross-origin"
            className="block aspect-video w-full border-0 bg-subtle"
          />
        </details>
      )}
      <p className="px-3 py-2.5 text-sm text-muted">
        {embed === null ? t("summary.noEmbed") : t("summary.playNote")}{" "}
        <a
          href={page}
          target="_blank"
          rel="noopener noreferrer"
          className="font-medium whitespace-nowrap text-accent hover:underline"
        >
          {moment === null ? t("detail.openRecording") : t("detail.openRecordingAt", { time: format.clock(moment) })}
        </a>
      </p>
    </section>
  );
}
