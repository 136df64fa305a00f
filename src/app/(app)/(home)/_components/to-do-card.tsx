import Link from "next/link";
import { useTranslations } from "next-intl";

import type { Dashboard } from "#domain/dashboard.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { toRoute } from "#lib/route.ts";

const tones = { urgent: "danger", high: "warning", medium: "neutral", low: "neutral" } as const;

/** What came out of recent meetings and is still open, the most pressing first. */
export function ToDoCard({ items }: { items: Dashboard["actionItems"] }) {
  const t = useTranslations("dashboard");
  return (
    <Card>
      <CardHeader title={t("actions.title")} />
      {items.length === 0 ? (
        <p className="p-4 text-muted">{t("actions.none")}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li
              key={item.id}
              className="relative border-b px-4 py-2.5 last:rounded-b-md last:border-b-0 hover:bg-hover/60"
            >
              <div className="flex items-start justify-between gap-3">
                <Link
                  href={toRoute(`/meetings/${item.meetingId}?tab=action-items`)}
                  prefetch={false}
                  className="line-clamp-2 min-w-0 after:absolute after:inset-0"
                >
                  <span dir="auto">{item.description}</span>
                </Link>
                <Badge tone={tones[item.priority]}>{t(`priority.${item.priority}`)}</Badge>
              </div>
              <p className="mt-0.5 truncate text-sm text-muted">{t("actions.from", { meeting: item.meetingTitle })}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
