import { getTranslations } from "next-intl/server";

import type { Format } from "#lib/format.ts";
import type { SyncFormTexts } from "./sync-form.tsx";
import type { SyncProgressTexts } from "./sync-progress.tsx";

export async function syncFormTexts(timeZone: string): Promise<SyncFormTexts> {
  const [t, action] = await Promise.all([getTranslations("sync"), getTranslations("common.actions")]);
  return {
    legend: t("range.legend"),
    ranges: [
      { value: "24", label: t("range.day") },
      { value: "168", label: t("range.week") },
      { value: "720", label: t("range.month") },
      { value: "custom", label: t("range.custom") },
    ],
    from: t("range.from"),
    to: t("range.to"),
    zone: t("range.zone", { timeZone }),
    start: t("start"),
    reset: {
      button: t("reset.button"),
      title: t("reset.title"),
      body: t("reset.body"),
      confirm: t("reset.confirm"),
      cancel: action("cancel"),
    },
  };
}

/** `resumeAt`: when a waiting run goes on. */
export async function syncProgressTexts(format: Format, resumeAt: string | null): Promise<SyncProgressTexts> {
  const t = await getTranslations("sync");
  const waiting = resumeAt === null ? "" : ` ${t("progress.waitingUntil", { time: format.time(resumeAt) })}`;
  return {
    status: {
      queued: t("status.queued"),
      running: t("status.running"),
      waiting: t("status.waiting"),
      succeeded: t("status.succeeded"),
      partial: t("status.partial"),
      failed: t("status.failed"),
      cancelled: t("status.cancelled"),
    },
    sentence: {
      queued: t("progress.queued"),
      running: t("progress.running"),
      waiting: `${t("progress.waiting")}${waiting}`,
      stale: t("progress.stale"),
    },
    counts: {
      found: t("counts.found"),
      imported: t("counts.imported"),
      updated: t("counts.updated"),
      skipped: t("counts.skipped"),
      failed: t("counts.failed"),
    },
  };
}
