import Link from "next/link";
import { useTranslations } from "next-intl";

import { setActionItemDone } from "#app/(app)/meetings/[id]/actions.ts";
import { DoneToggle } from "#app/(app)/meetings/[id]/_components/done-toggle.tsx";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { tabHref } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import { Icon } from "#components/icon.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { ActionItemPriority } from "#domain/meeting.ts";
import { recordingLink } from "#domain/recording-link.ts";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";

const priorityTone: Record<ActionItemPriority, Tone> = {
  urgent: "danger",
  high: "warning",
  medium: "neutral",
  low: "neutral",
};

type Props = { item: MeetingDetail["actionItems"][number]; meeting: MeetingDetail; format: Format };

export function ActionItemRow({ item, meeting, format }: Props) {
  const t = useTranslations("meetings.actionItems");
  const seconds = item.recordingSeconds;
  const time = seconds === null ? null : format.clock(seconds);
  const playback = recordingLink(item.playbackUrl ?? meeting.recordingUrl ?? meeting.shareUrl, seconds);
  const assignee = item.assigneeName ?? item.assigneeEmail;
  return (
    <li className="group flex gap-3 border-b px-4 py-3 last:border-b-0">
      <DoneToggle
        itemId={item.id}
        isDone={item.completedAt !== null}
        save={setActionItemDone}
        labels={{
          done: t("markDone", { description: item.description }),
          undo: t("undo"),
          failed: t("failed"),
        }}
      >
        <p dir="auto" className="wrap-break-word group-has-[:checked]:text-muted group-has-[:checked]:line-through">
          {item.description}
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
          <Badge tone={priorityTone[item.priority]}>{t(`priority.${item.priority}`)}</Badge>
          <Badge>{t(`category.${item.category}`)}</Badge>
          <span>{assignee === null ? t("nobody") : t("assignee", { name: assignee })}</span>
          {time !== null && playback !== null && (
            <a
              href={playback}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t("playAt", { time })}
              className="inline-flex items-center gap-1 text-accent tabular-nums underline-offset-2 hover:underline pointer-coarse:py-2.5"
            >
              <Icon name="play" className="size-3.5" />
              {time}
            </a>
          )}
          {time !== null && meeting.hasTranscript && (
            <Link
              href={toRoute(tabHref(meeting.id, "transcript", seconds))}
              prefetch={false}
              className="underline-offset-2 hover:text-ink hover:underline pointer-coarse:py-2.5"
            >
              {t("readAt", { time })}
            </Link>
          )}
          {item.userGenerated && <span>{t("ownItem")}</span>}
          {item.completedAt !== null && (
            <time dateTime={item.completedAt} title={format.exact(item.completedAt)} className="text-faint">
              {t("completedAt", { date: format.date(item.completedAt) })}
            </time>
          )}
        </p>
      </DoneToggle>
    </li>
  );
}
