import Link from "next/link";
import { useTranslations } from "next-intl";

import type { Dashboard } from "#domain/dashboard.ts";
import type { SyncStatus } from "#domain/sync-run.ts";
import { isActiveSync } from "#domain/sync-run.ts";
import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card, CardHeader } from "#components/ui/card.tsx";
import { StatusDot } from "#components/ui/status-dot.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { Format } from "#lib/format.ts";
import { toRoute } from "#lib/route.ts";

const tones: Record<SyncStatus, Tone> = {
  queued: "neutral",
  running: "accent",
  waiting: "warning",
  succeeded: "success",
  partial: "warning",
  failed: "danger",
  cancelled: "neutral",
};

type Props = { workspace: NonNullable<Dashboard["workspace"]>; format: Format; now: Date };

/** How the last sync went, and what it left out; for admins. */
export function SyncCard({ workspace, format, now }: Props) {
  const t = useTranslations("dashboard.sync");
  const run = workspace.lastRun;
  return (
    <Card>
      <CardHeader
        title={t("title")}
        actions={
          <ButtonLink href={toRoute("/settings?tab=sync")} variant="ghost" size="sm">
            {t("open")}
            <Icon name="arrow-right" className="size-3.5" />
          </ButtonLink>
        }
      />
      <div className="grid gap-3 p-4">
        {run ? (
          <>
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <StatusDot tone={tones[run.status]} active={isActiveSync(run.status)} className="font-medium">
                {t(`status.${run.status}`)}
              </StatusDot>
              <Time value={run.finishedAt ?? run.createdAt} format={format} now={now} className="text-sm text-muted" />
            </p>
            <dl className="flex flex-wrap justify-between gap-2">
              {(["imported", "updated", "skipped", "failed"] as const).map((key) => (
                <div key={key} className="flex min-w-0 flex-col-reverse">
                  <dt className="text-xs text-muted">{t(key)}</dt>
                  <dd className="text-lg font-semibold tabular-nums">{format.number(run[key])}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <StatusDot tone="neutral">{t("never")}</StatusDot>
        )}
        {workspace.skipped > 0 && (
          <p className="border-t pt-3 text-sm text-muted">
            {workspace.skipped >= 1000 ? t("skippedMany") : t("skippedTotal", { count: workspace.skipped })}{" "}
            <Link
              href={toRoute("/settings?tab=sync#skipped")}
              className="font-medium text-ink underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              {t("skippedAction")}
            </Link>
          </p>
        )}
      </div>
    </Card>
  );
}
