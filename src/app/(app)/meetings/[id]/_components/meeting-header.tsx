import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { BackToList } from "#app/(app)/meetings/[id]/_components/back-to-list.tsx";
import { CopyLink } from "#app/(app)/meetings/[id]/_components/copy-link.tsx";
import { RecordingLink } from "#app/(app)/meetings/[id]/_components/recording-link.tsx";
import { Icon } from "#components/icon.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Format } from "#lib/format.ts";

type Props = { meeting: MeetingDetail; moment: number | null; format: Format };

/** What it was, when, how long and whose; the recording and the link to share on the right. */
export function MeetingHeader({ meeting, moment, format }: Props) {
  const t = useTranslations("meetings");
  return (
    <PageHeader
      eyebrow={
        <BackToList>
          <Icon name="arrow-left" className="size-3.5" />
          {t("detail.back")}
        </BackToList>
      }
      title={<span dir="auto">{meeting.title.trim() === "" ? t("list.untitled") : meeting.title}</span>}
      description={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Time value={meeting.startsAt} format={format} />
          {meeting.durationSeconds !== null && <span>{format.duration(meeting.durationSeconds)}</span>}
          <span>{meeting.salesRep.name}</span>
          <Badge>{t(meeting.isExternal ? "audience.external" : "audience.internal")}</Badge>
        </span>
      }
      actions={
        <span className="flex flex-wrap gap-2 print:hidden">
          <CopyLink labels={{ copy: t("detail.copy"), copied: t("detail.copied"), failed: t("detail.copyFailed") }}>
            <Icon name="link" />
          </CopyLink>
          <RecordingLink meeting={meeting} moment={moment} format={format} />
        </span>
      }
    />
  );
}
