import { useTranslations } from "next-intl";

import type { MeetingRow } from "#app/(app)/meetings/_view/meeting-row.ts";
import { Table, TableHead, Th } from "#components/ui/table.tsx";
import type { Format } from "#lib/format.ts";
import { MeetingTableRow } from "./meeting-table-row.tsx";

type Props = {
  rows: readonly MeetingRow[];
  format: Format;
  /** What was searched for, to mark it in the rows. */
  query: string | undefined;
  /** A rep sees only their own meetings: the column would say one name fifty times. */
  showRep: boolean;
};

/** The meetings as a dense table; on a phone a row becomes a card of two lines. */
export function MeetingTable({ rows, format, query, showRep }: Props) {
  const t = useTranslations("meetings");
  return (
    <Table label={query === undefined ? t("list.caption") : t("search.caption")}>
      {/* On a phone the rows speak for themselves; screen readers still hear the names of the columns. */}
      <TableHead>
        <Th className="w-full max-md:sr-only">{t("list.columns.title")}</Th>
        <Th className="max-md:hidden">{t("list.columns.when")}</Th>
        <Th numeric className="max-md:hidden">
          {t("list.columns.duration")}
        </Th>
        {showRep && <Th className="max-lg:hidden">{t("list.columns.rep")}</Th>}
        <Th className="max-lg:hidden">{t("list.columns.people")}</Th>
        <Th className="max-xl:hidden">{t("list.columns.audience")}</Th>
        <Th numeric className="max-md:hidden" title={t("list.columns.actionsHelp")}>
          {t("list.columns.actions")}
        </Th>
        <Th className="max-xl:hidden">{t("list.columns.sentiment")}</Th>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <MeetingTableRow key={row.id} row={row} format={format} query={query} showRep={showRep} />
        ))}
      </tbody>
    </Table>
  );
}
