import { getTranslations } from "next-intl/server";

import { Icon, type IconName } from "#components/icon.tsx";
import { cn } from "#lib/cn.ts";
import type { ConnectionStatus as Status } from "#domain/settings.ts";
import type { Format } from "#lib/format.ts";
import { TickingTime } from "./ticking-time.tsx";

const looks: Record<Status, { box: string; icon: IconName; ink: string }> = {
  connected: { box: "border-success/30 bg-success-soft", icon: "check-circle", ink: "text-success" },
  error: { box: "border-danger/30 bg-danger-soft", icon: "x", ink: "text-danger" },
  not_configured: { box: "border-line-strong bg-subtle", icon: "alert", ink: "text-muted" },
};

type Props = { status: Status; lastTested: string | null; format: Format; now: Date };

/** The brief's badge: icon, word, and when the connection was last tested. */
export async function ConnectionStatus({ status, lastTested, format, now }: Props) {
  const t = await getTranslations("settings.fathom.status");
  const words: Record<Status, string> = {
    connected: t("connected"),
    error: t("error"),
    not_configured: t("notConfigured"),
  };
  const { box, icon, ink } = looks[status];
  return (
    <output
      aria-label={t("label")}
      className={cn("flex flex-wrap items-center gap-x-2 gap-y-0.5 rounded-md border px-3 py-2", box)}
    >
      <Icon name={icon} className={ink} />
      <span className={cn("font-medium", ink)}>{words[status]}</span>
      <span className="ml-auto text-sm text-muted">
        {lastTested !== null && (
          <TickingTime value={lastTested} locale={format.locale} timeZone={format.timeZone} now={now.toISOString()} />
        )}
        {lastTested === null && status !== "not_configured" && t("notTested")}
      </span>
    </output>
  );
}
