import Link from "next/link";
import { useTranslations } from "next-intl";

import { tabHref } from "#app/(app)/meetings/[id]/_view/meeting-tabs.ts";
import type { MeetingRow } from "#app/(app)/meetings/_view/meeting-row.ts";
import { excerpt } from "#app/(app)/meetings/_view/excerpt.ts";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import { Highlighted } from "./highlighted.tsx";

type Props = { meetingId: string; match: NonNullable<MeetingRow["match"]>; query: string; format: Format };

/** The line that matched, with a link that starts there; it lies above the row's own link. */
export function SearchMatch({ meetingId, match, query, format }: Props) {
  const t = useTranslations("meetings.search");
  const time = format.clock(match.at);
  return (
    <p className="mt-0.5 flex items-baseline gap-2 text-muted">
      <Link
        href={toRoute(tabHref(meetingId, "transcript", match.at, query))}
        prefetch={false}
        aria-label={t("atMoment", { time })}
        className="relative z-1 text-xs font-medium whitespace-nowrap text-accent tabular-nums hover:underline pointer-coarse:py-2"
      >
        {time}
      </Link>
      <span className="truncate" dir="auto">
        {match.speaker}: <Highlighted text={excerpt(match.text, query, 160)} query={query} />
      </span>
    </p>
  );
}
