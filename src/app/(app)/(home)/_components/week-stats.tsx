import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { Dashboard } from "#domain/dashboard.ts";
import type { Format } from "#lib/format.ts";

/** Four figures in one box, parted by hairlines. */
export function WeekStats({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = useTranslations("dashboard.stats");
  const { week, lastWeek, openActionItems } = dashboard;
  const difference = week.meetings - lastWeek.meetings;
  return (
    <section aria-label={t("label")}>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border bg-line lg:grid-cols-4">
        <Stat label={t("meetings")} value={format.number(week.meetings)}>
          {difference === 0
            ? t("same")
            : t(difference > 0 ? "more" : "less", { count: format.number(Math.abs(difference)) })}
        </Stat>
        <Stat label={t("duration")} value={format.duration(week.seconds)}>
          {t("external", { count: week.external })}
        </Stat>
        <Stat label={t("openActions")} value={format.number(openActionItems)}>
          {t("lastMonth")}
        </Stat>
        <Stat label={t("talkShare")} value={week.repTalkShare === null ? "–" : format.percent(week.repTalkShare)}>
          {week.repTalkShare === null ? t("talkNone") : t("talkHint")}
        </Stat>
      </dl>
    </section>
  );
}

function Stat({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  return (
    <div className="flex flex-col bg-surface px-4 py-3.5">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="mt-1 text-2xl font-semibold tracking-tight tabular-nums">{value}</dd>
      <dd className="mt-0.5 text-sm text-muted">{children}</dd>
    </div>
  );
}
