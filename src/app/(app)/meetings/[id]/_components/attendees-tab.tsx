import { useTranslations } from "next-intl";

import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Table, TableHead, Td, Th, Tr } from "#components/ui/table.tsx";

/** Everybody on the invitation: role, side and address. */
export function AttendeesTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useTranslations("meetings.attendees");
  if (meeting.attendees.length === 0) {
    return (
      <EmptyState icon="users" title={t("emptyTitle")}>
        {t("empty")}
      </EmptyState>
    );
  }
  return (
    <Table label={t("caption")}>
      <TableHead>
        <Th>{t("name")}</Th>
        <Th className="max-sm:hidden">{t("email")}</Th>
        <Th>{t("role")}</Th>
        <Th>{t("side")}</Th>
      </TableHead>
      <tbody>
        {meeting.attendees.map((attendee, index) => (
          <Tr key={index}>
            <Td className="font-medium">
              <bdi>{attendee.name ?? <span className="font-normal text-faint">{t("noName")}</span>}</bdi>
              {attendee.speakerName !== null && attendee.speakerName !== attendee.name && (
                <p className="text-xs font-normal text-muted">{t("speaksAs", { name: attendee.speakerName })}</p>
              )}
              {attendee.email !== null && (
                <p className="text-xs font-normal break-all text-muted sm:hidden">{attendee.email}</p>
              )}
            </Td>
            <Td className="break-all max-sm:hidden">
              {attendee.email === null ? (
                <span className="text-faint">{t("noEmail")}</span>
              ) : (
                <a href={`mailto:${attendee.email}`} className="underline-offset-2 hover:underline">
                  {attendee.email}
                </a>
              )}
            </Td>
            <Td>{t(attendee.role)}</Td>
            <Td>
              <Badge tone={attendee.isExternal ? "accent" : "neutral"}>
                {t(attendee.isExternal ? "external" : "internal")}
              </Badge>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
