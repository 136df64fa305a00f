import { useTranslations } from "next-intl";

import { ActionItemRow } from "#app/(app)/meetings/[id]/_components/action-item-row.tsx";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Format } from "#lib/format.ts";

type Props = { meeting: MeetingDetail; format: Format };

/** What was promised, with who, when in the recording, and whether it is done. */
export function ActionItemsTab({ meeting, format }: Props) {
  const t = useTranslations("meetings.actionItems");
  const items = meeting.actionItems;
  if (items.length === 0) {
    return (
      <EmptyState icon="check-square" title={t("emptyTitle")}>
        {t("empty")}
      </EmptyState>
    );
  }
  const open = items.filter(({ completedAt }) => completedAt === null).length;
  return (
    <div className="max-w-4xl">
      <p className="mb-2 text-sm text-muted">
        {open === 0 ? t("allDone") : t("progress", { open, total: items.length })}
      </p>
      <ul aria-label={t("caption")} className="rounded-md border bg-surface">
        {items.map((item) => (
          <ActionItemRow key={item.id} item={item} meeting={meeting} format={format} />
        ))}
      </ul>
      <p className="mt-2 text-sm text-faint">{t("rules")}</p>
    </div>
  );
}
