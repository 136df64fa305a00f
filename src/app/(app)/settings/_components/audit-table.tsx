import { getLocale, getTranslations } from "next-intl/server";

import { auditActionKey } from "#app/(app)/settings/_view/audit-action-key.ts";
import { Icon } from "#components/icon.tsx";
import { Table, TableHead, Td, Th, Tr } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import { getMessages } from "#i18n/messages.ts";
import type { Format } from "#lib/format.ts";
import type { AuditEntry as AuditRow } from "#server/db/audit.ts";

/** Who, what, when, from where; the rest opens per row. */
export async function AuditTable({ rows, format }: { rows: readonly AuditRow[]; format: Format }) {
  const [t, locale] = await Promise.all([getTranslations("settings.audit"), getLocale()]);
  const { actions, system } = getMessages(locale).settings.audit;

  const describeActor = (row: AuditRow): string => {
    if (row.actorKind === "user") return row.actorName ?? t("unknownActor");
    const key = auditActionKey(row.actorName ?? "system", system);
    return key === null ? (row.actorName ?? system.system) : system[key];
  };
  const describeAction = (row: AuditRow): string => {
    const key = auditActionKey(row.action, actions);
    return key === null ? row.action : actions[key];
  };

  return (
    <Table label={t("title")}>
      <TableHead>
        <Th>{t("when")}</Th>
        <Th className="max-md:hidden">{t("who")}</Th>
        <Th>{t("what")}</Th>
        <Th className="max-lg:hidden">{t("ip")}</Th>
        <Th className="max-md:hidden">{t("details")}</Th>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id} className="align-top">
            <Td className="py-2 whitespace-nowrap text-muted tabular-nums max-md:whitespace-normal">
              <Time value={row.createdAt} format={format} />
            </Td>
            <Td className="max-w-56 py-2 wrap-anywhere max-md:hidden">{describeActor(row)}</Td>
            <Td className="py-2">
              <span className="font-medium">{describeAction(row)}</span>
              <p className="text-muted wrap-anywhere md:hidden">{describeActor(row)}</p>
              <div className="md:hidden">
                <Details
                  row={row}
                  label={t("detailsOf", { id: String(row.id) })}
                  summary={t("details")}
                  words={words()}
                />
              </div>
            </Td>
            <Td className="py-2 text-muted max-lg:hidden">{row.ipAddress ?? "–"}</Td>
            <Td className="max-w-80 py-2 max-md:hidden">
              <Details
                row={row}
                label={t("detailsOf", { id: String(row.id) })}
                summary={summarize(row)}
                words={words()}
              />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );

  function words() {
    return { target: t("target"), ip: t("ip"), oldValue: t("oldValue"), newValue: t("newValue") };
  }

  /** The first details that read as words: an address, a name, a status. */
  function summarize(row: AuditRow): string {
    const texts = Object.values(row.details).filter(
      (value) => typeof value === "string" && !/^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\dT/.test(value),
    );
    return texts.length > 0 ? texts.slice(0, 2).join(" · ") : t("details");
  }
}

type DetailsProps = {
  row: AuditRow;
  label: string;
  summary: string;
  words: Record<"target" | "ip" | "oldValue" | "newValue", string>;
};

function Details({ row, label, summary, words }: DetailsProps) {
  const target = [row.targetType, row.targetId].filter(Boolean).join(" ");
  const facts: [string, string][] = [
    [words.target, target],
    [words.ip, row.ipAddress ?? ""],
    [words.oldValue, row.oldValue ?? ""],
    [words.newValue, row.newValue ?? ""],
    ...Object.entries(row.details).map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ];
  return (
    <details className="group/details text-muted">
      <summary aria-label={`${summary}: ${label}`} className="flex cursor-pointer items-center gap-1 hover:text-ink">
        <Icon name="chevron-right" className="size-3.5 text-faint group-open/details:rotate-90" />
        <span className="truncate">{summary}</span>
      </summary>
      <dl className="mt-1 grid gap-1 text-xs">
        {facts
          .filter(([, value]) => value !== "" && value !== "null")
          .map(([name, value]) => (
            <div key={name}>
              <dt className="text-faint">{name}</dt>
              <dd className="font-mono wrap-anywhere text-ink">{value}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
