import { useTranslations } from "next-intl";

import type { Dashboard } from "#domain/dashboard.ts";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { cn } from "#lib/cn.ts";
import { createFormat, type Format } from "#lib/format.ts";

const width = 14;

/** A bar a day. The picture is one image to a screen reader, which hears every day as a list. */
export function ActivityCard({ days, format }: { days: Dashboard["days"]; format: Format }) {
  const t = useTranslations("dashboard.activity");
  const total = days.reduce((sum, day) => sum + day.meetings, 0);
  const most = Math.max(1, ...days.map((day) => day.meetings));
  // A calendar day has no zone of its own.
  const calendar = createFormat(format.locale, "UTC");
  const first = days[0];
  const last = days.at(-1);
  return (
    <Card>
      <CardHeader title={t("title")} description={t("summary", { count: total })} />
      <div className="px-4 pt-4 pb-3">
        <ul className="flex h-20 items-end gap-1">
          {days.map((day, index) => (
            <li
              key={day.date}
              title={t("day", { day: calendar.day(day.date), count: day.meetings })}
              className="flex h-full flex-1 items-end"
            >
              <span className="sr-only">{t("day", { day: calendar.day(day.date), count: day.meetings })}</span>
              <span
                aria-hidden="true"
                style={{ height: day.meetings === 0 ? "2px" : `${Math.round((day.meetings / most) * 100)}%` }}
                className={cn(
                  "w-full rounded-t-[2px]",
                  day.meetings === 0
                    ? "bg-line-strong"
                    : index === width - 1
                      ? "bg-accent-solid"
                      : "bg-accent-solid/45",
                )}
              />
            </li>
          ))}
        </ul>
        {first && last && (
          <div aria-hidden="true" className="mt-2 flex justify-between text-xs text-faint">
            <span>{calendar.day(first.date)}</span>
            <span>{calendar.day(last.date)}</span>
          </div>
        )}
      </div>
    </Card>
  );
}
