import Link from "next/link";
import { getTranslations } from "next-intl/server";

import { StatusDot } from "#components/ui/status-dot.tsx";
import { Table, TableHead, Td, Th, Tr } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";
import type { SalesRepActivity } from "#server/db/list-sales-rep-activity.ts";
import type { SalesRep } from "#server/db/sales-reps.ts";

type Props = {
  reps: readonly SalesRep[];
  activity: ReadonlyMap<string, SalesRepActivity>;
  teams: ReadonlyMap<string, string>;
  /** Profile id → name; null for readers who may not see accounts. */
  accounts: ReadonlyMap<string, string> | null;
  format: Format;
  now: Date;
};

/** One row per rep; on a phone the e-mail and the team move under the name. */
export async function RepTable({ reps, activity, teams, accounts, format, now }: Props) {
  const t = await getTranslations("people");
  return (
    <Table label={t("reps.title")}>
      <TableHead>
        <Th>{t("reps.name")}</Th>
        <Th className="max-md:hidden">{t("reps.team")}</Th>
        <Th numeric>{t("reps.meetings")}</Th>
        <Th className="max-sm:hidden">{t("reps.lastMeeting")}</Th>
        {accounts && <Th className="max-lg:hidden">{t("reps.profile")}</Th>}
        <Th>{t("reps.status")}</Th>
      </TableHead>
      <tbody>
        {reps.map((rep) => {
          const seen = activity.get(rep.id);
          const team = rep.teamId === null ? null : (teams.get(rep.teamId) ?? null);
          return (
            <Tr key={rep.id}>
              <Td className="max-w-0 min-w-40 py-2 sm:max-w-72">
                <Link href={toRoute(`/sales-reps/${rep.id}`)} className="block truncate font-medium hover:underline">
                  {rep.name}
                </Link>
                <span className="block truncate text-muted">{rep.email}</span>
              </Td>
              <Td className="text-muted max-md:hidden">{team ?? "–"}</Td>
              <Td numeric>{seen ? countText(seen, format) : "0"}</Td>
              <Td className="whitespace-nowrap text-muted max-sm:hidden">
                {seen?.lastStartsAt ? <Time value={seen.lastStartsAt} format={format} now={now} /> : t("reps.never")}
              </Td>
              {accounts && (
                <Td className="max-w-48 truncate text-muted max-lg:hidden">
                  {rep.profileId === null ? t("reps.noProfile") : (accounts.get(rep.profileId) ?? "–")}
                </Td>
              )}
              <Td>
                <StatusDot tone={rep.archivedAt === null ? "success" : "neutral"}>
                  {t(rep.archivedAt === null ? "reps.active" : "reps.archived")}
                </StatusDot>
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** Counting stops at a thousand: "1.000+". */
function countText({ meetingCount, isCapped }: SalesRepActivity, format: Format): string {
  return `${format.number(meetingCount)}${isCapped ? "+" : ""}`;
}
