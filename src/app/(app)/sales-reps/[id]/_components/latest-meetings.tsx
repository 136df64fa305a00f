import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Time } from "#components/ui/time.tsx";
import type { MeetingPage } from "#features/meetings/list-meetings.ts";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import type { SalesRep } from "#server/db/sales-reps.ts";

type Props = { page: MeetingPage; rep: SalesRep; canRefresh: boolean; format: Format; now: Date };

/** The newest meetings of one rep, as far as the reader may see them. */
export async function LatestMeetings({ page, rep, canRefresh, format, now }: Props) {
  const t = await getTranslations("people.repPage");
  return (
    <Card>
      <CardHeader
        title={t("latest")}
        actions={
          page.items.length > 0 && (
            <ButtonLink variant="ghost" size="sm" href={toRoute(`/meetings?rep=${rep.id}`)}>
              {t("allMeetings")}
              <Icon name="arrow-right" />
            </ButtonLink>
          )
        }
      />
      {page.items.length === 0 ? (
        <EmptyState bare icon="meetings" title={t("noMeetingsTitle")}>
          {canRefresh ? t("noMeetingsBody", { name: rep.name }) : t("noMeetingsBodyViewer")}
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {page.items.map((meeting) => (
            <li key={meeting.id}>
              <Link
                href={toRoute(`/meetings/${meeting.id}`)}
                className="flex min-h-11 flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-2 hover:bg-hover/60"
              >
                <span className="min-w-0 max-w-full grow basis-56 truncate font-medium">{meeting.title}</span>
                <span className="text-sm text-muted">
                  <Time value={meeting.startsAt} format={format} now={now} />
                  {meeting.durationSeconds !== null && ` · ${format.duration(meeting.durationSeconds)}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
