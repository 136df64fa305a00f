import { useTranslations } from "next-intl";

import { Facts } from "#app/(app)/meetings/[id]/_components/facts.tsx";
import { languageName } from "#app/(app)/meetings/[id]/_view/language-name.ts";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { Card, CardBody, CardHeader } from "#components/ui/card.tsx";
import { Time } from "#components/ui/time.tsx";
import { webUrl } from "#domain/web-url.ts";
import type { Format } from "#lib/format.ts";

const sharing = ["no_teams", "single_team", "multiple_teams", "all_teams"] as const;

type Props = { meeting: MeetingDetail; format: Format };

/** What Fathom told about the meeting itself. */
export function MeetingFacts({ meeting, format }: Props) {
  const t = useTranslations("meetings");
  const unknown = t("analytics.unknown");
  const time = (value: string | null) => (value === null ? unknown : <Time value={value} format={format} />);
  const sharedWith = sharing.find((each) => each === meeting.sharedWith);
  const joinUrl = webUrl(meeting.meetingUrl);
  const rows = [
    { label: t("analytics.started"), value: time(meeting.startsAt) },
    { label: t("analytics.ended"), value: time(meeting.endsAt) },
    {
      label: t("analytics.scheduled"),
      value: (
        <>
          {time(meeting.scheduledStartAt)}
          {meeting.scheduledEndAt !== null && <> – {format.time(meeting.scheduledEndAt)}</>}
        </>
      ),
    },
    {
      label: t("analytics.duration"),
      value: meeting.durationSeconds === null ? unknown : format.duration(meeting.durationSeconds),
    },
    { label: t("analytics.language"), value: languageName(meeting.language, format.locale) ?? unknown },
    { label: t("analytics.calendarTitle"), value: <bdi>{meeting.meetingTitle ?? unknown}</bdi> },
    { label: t("analytics.meetingType"), value: meeting.meetingType ?? unknown },
    {
      label: t("analytics.sharedWith"),
      value: sharedWith ? t(`analytics.sharing.${sharedWith}`) : (meeting.sharedWith ?? unknown),
    },
    ...(joinUrl === null
      ? []
      : [
          {
            label: t("detail.joinUrl"),
            value: (
              <a
                href={joinUrl}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="break-all text-accent hover:underline"
              >
                {joinUrl}
              </a>
            ),
          },
        ]),
  ];
  return (
    <Card>
      <CardHeader title={t("analytics.metadata")} />
      <CardBody>
        <Facts rows={rows} />
      </CardBody>
    </Card>
  );
}
