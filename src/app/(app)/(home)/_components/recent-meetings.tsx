import Link from "next/link";
import { useTranslations } from "next-intl";

import type { Dashboard } from "#domain/dashboard.ts";
import { Icon } from "#components/icon.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";

type Props = { meetings: Dashboard["meetings"]; format: Format; now: Date; showRep: boolean };

/** The newest six; the link in the title covers its row. */
export function RecentMeetings({ meetings, format, now, showRep }: Props) {
  const t = useTranslations("dashboard.recent");
  return (
    <Card>
      <CardHeader
        title={t("title")}
        actions={
          <ButtonLink href="/meetings" variant="ghost" size="sm">
            {t("all")}
            <Icon name="arrow-right" className="size-3.5" />
          </ButtonLink>
        }
      />
      <ul>
        {meetings.map((meeting) => (
          <li
            key={meeting.id}
            className="relative flex items-center gap-3 border-b px-4 py-2.5 last:rounded-b-md last:border-b-0 hover:bg-hover/60"
          >
            <Avatar name={meeting.attendeePreview[0] ?? meeting.salesRepName} />
            <div className="min-w-0 flex-1">
              <Link
                href={toRoute(`/meetings/${meeting.id}`)}
                prefetch={false}
                className="block truncate font-medium after:absolute after:inset-0"
              >
                <span dir="auto">{meeting.title.trim() === "" ? t("untitled") : meeting.title}</span>
              </Link>
              <p className="truncate text-sm text-muted">
                {[people(meeting), showRep ? meeting.salesRepName : ""].filter(Boolean).join(" · ")}
              </p>
              <p className="text-sm text-faint sm:hidden">
                <Time value={meeting.startsAt} format={format} now={now} />
              </p>
            </div>
            {meeting.openActionItemCount > 0 && (
              <span
                className="hidden items-center gap-1 text-sm text-muted sm:flex"
                title={t("openActions", { count: meeting.openActionItemCount })}
              >
                <Icon name="check-square" className="size-3.5" />
                <span aria-hidden="true">{meeting.openActionItemCount}</span>
                <span className="sr-only">{t("openActions", { count: meeting.openActionItemCount })}</span>
              </span>
            )}
            <span className="w-18 text-right text-sm text-muted max-sm:hidden">
              {meeting.durationSeconds === null ? "–" : format.duration(meeting.durationSeconds)}
            </span>
            <Time
              value={meeting.startsAt}
              format={format}
              now={now}
              className="relative w-28 shrink-0 truncate text-right text-sm text-muted max-sm:hidden"
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function people({ attendeePreview, attendeeCount }: Dashboard["meetings"][number]): string {
  const shown = attendeePreview.slice(0, 2);
  const others = attendeeCount - shown.length;
  return [shown.join(", "), shown.length > 0 && others > 0 ? `+${others}` : ""].filter(Boolean).join(" ");
}
