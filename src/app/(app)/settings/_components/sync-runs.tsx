import { getTranslations } from "next-intl/server";

import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Table, TableHead, Td, Th, Tr } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { SyncRun, SyncStatus } from "#domain/sync-run.ts";
import type { Format } from "#lib/format.ts";
import { RunError } from "./run-error.tsx";

const tones: Record<SyncStatus, Tone> = {
  queued: "neutral",
  running: "accent",
  waiting: "warning",
  succeeded: "success",
  partial: "warning",
  failed: "danger",
  cancelled: "neutral",
};

const counts = ["found", "imported", "updated", "skipped", "failed"] as const;

type Props = {
  runs: readonly SyncRun[];
  /** Profile id → name, for who asked. */
  names: ReadonlyMap<string, string>;
  format: Format;
  now: Date;
};

/** Every run with its numbers; on a phone the numbers move under the date. */
export async function SyncRuns({ runs, names, format, now }: Props) {
  const t = await getTranslations("sync");
  if (runs.length === 0) {
    return (
      <EmptyState bare icon="history" title={t("runs.emptyTitle")}>
        {t("runs.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <Table label={t("runs.title")}>
      <TableHead>
        <Th>{t("runs.started")}</Th>
        <Th>{t("runs.result")}</Th>
        <Th className="max-lg:hidden">{t("runs.window")}</Th>
        {counts.map((name) => (
          <Th key={name} numeric className="max-md:hidden">
            {t(`counts.${name}`)}
          </Th>
        ))}
        <Th numeric className="max-sm:hidden">
          {t("runs.duration")}
        </Th>
      </TableHead>
      <tbody>
        {runs.map((run) => (
          <Tr key={run.id} className="align-top">
            <Td className="py-2">
              <Time value={run.startedAt ?? run.createdAt} format={format} now={now} className="font-medium" />
              <p className="text-muted">{describeOrigin(run)}</p>
              <p className="text-muted tabular-nums md:hidden">
                {counts
                  .filter((name) => name === "found" || run[name] > 0)
                  .map((name) => `${format.number(run[name])} ${t(`counts.${name}`).toLocaleLowerCase(format.locale)}`)
                  .join(" · ")}
              </p>
            </Td>
            <Td className="max-w-72 py-2">
              <Badge tone={tones[run.status]}>{t(`status.${run.status}`)}</Badge>
              <RunError run={run} />
            </Td>
            <Td className="py-2 whitespace-nowrap text-muted max-lg:hidden">{describeWindow(run)}</Td>
            {counts.map((name) => (
              <Td key={name} numeric className="py-2 max-md:hidden">
                {format.number(run[name])}
              </Td>
            ))}
            <Td numeric className="py-2 whitespace-nowrap max-sm:hidden">
              {run.startedAt !== null && run.finishedAt !== null
                ? format.duration((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000)
                : "–"}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );

  function describeOrigin(run: SyncRun): string {
    const who = run.requestedBy === null ? null : (names.get(run.requestedBy) ?? null);
    const parts = [t(`triggers.${run.trigger}`), who ?? run.recorderEmail];
    return parts.filter((part) => part !== null).join(" · ");
  }

  function describeWindow(run: SyncRun): string {
    const [from, to] = [run.windowFrom, run.windowTo ?? run.startedAt];
    return [from, to].map((instant) => (instant === null ? "…" : format.date(instant))).join(" – ");
  }
}
