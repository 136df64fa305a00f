import { getTranslations } from "next-intl/server";

import { Alert } from "#components/ui/alert.tsx";
import type { SkippedMeeting } from "#server/db/skipped-meetings.ts";

type Props = { meetings: readonly SkippedMeeting[]; isArchived: boolean };

/** Meetings recorded with this address that stayed outside, and what brings them in. */
export async function WaitingMeetings({ meetings, isArchived }: Props) {
  if (meetings.length === 0) return null;
  const t = await getTranslations("people.repPage");
  const isOtherTeam = meetings.every(({ reason }) => reason === "other_team");
  const way = isOtherTeam ? "waitingTeam" : isArchived ? "waitingArchived" : "waitingActive";
  return (
    <Alert tone="accent" title={t("waitingTitle")}>
      {t("waiting", { count: meetings.length })} {t(way)}
    </Alert>
  );
}
