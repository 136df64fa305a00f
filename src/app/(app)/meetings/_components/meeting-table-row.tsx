import { useTranslations } from "next-intl";

import type { MeetingRow } from "#app/(app)/meetings/_view/meeting-row.ts";
import { shorten } from "#app/(app)/meetings/_view/shorten.ts";
import { Td, Tr } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Format } from "#lib/format.ts";
import { Highlighted } from "./highlighted.tsx";
import { PeoplePreview } from "./people-preview.tsx";
import { RowLink } from "./row-link.tsx";
import { SearchMatch } from "./search-match.tsx";
import { Sentiment } from "./sentiment.tsx";

type Props = { row: MeetingRow; format: Format; query: string | undefined; showRep: boolean };

/** One meeting; the link in its title covers the whole row. */
export function MeetingTableRow({ row, format, query, showRep }: Props) {
  const t = useTranslations("meetings");
  const title = row.title.trim() === "" ? t("list.untitled") : shorten(row.title, 100);
  const duration = row.durationSeconds === null ? null : format.duration(row.durationSeconds);
  return (
    <Tr className="relative">
      <Td className="w-full max-w-0 max-md:py-2.5 md:min-w-56">
        <RowLink meetingId={row.id}>
          <span dir="auto">
            <Highlighted text={title} query={query} />
          </span>
        </RowLink>
        {row.match && query !== undefined && (
          <SearchMatch meetingId={row.id} match={row.match} query={query} format={format} />
        )}
        <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-muted md:hidden">
          <span>{format.dateTime(row.startsAt)}</span>
          {duration && <span>{duration}</span>}
          {showRep && <span>{row.salesRepName}</span>}
          {row.actionItemCount > 0 && (
            <span>{t("list.openActions", { open: row.openActionItemCount, total: row.actionItemCount })}</span>
          )}
        </p>
      </Td>
      <Td className="whitespace-nowrap max-md:hidden">
        <Time value={row.startsAt} format={format} />
      </Td>
      <Td numeric className="whitespace-nowrap max-md:hidden">
        {duration ?? "–"}
      </Td>
      {showRep && <Td className="max-w-40 truncate max-lg:hidden">{shorten(row.salesRepName, 40)}</Td>}
      <Td className="max-w-56 truncate max-lg:hidden">
        <PeoplePreview names={row.attendeePreview} count={row.attendeeCount} query={query} />
      </Td>
      <Td className="text-muted max-xl:hidden">{t(row.isExternal ? "audience.external" : "audience.internal")}</Td>
      <Td numeric className="whitespace-nowrap max-md:hidden">
        {row.actionItemCount === 0 ? "–" : `${row.openActionItemCount}/${row.actionItemCount}`}
      </Td>
      <Td className="max-xl:hidden">
        <Sentiment score={row.sentimentScore} format={format} />
      </Td>
    </Tr>
  );
}
