"use client";

import type { ReactNode } from "react";

import { isActiveRun, type RunSnapshot } from "#app/(app)/settings/_view/run-snapshot.ts";
import { StatusDot } from "#components/ui/status-dot.tsx";
import type { Tone } from "#components/ui/tone.ts";
import { useRunProgress } from "./use-run-progress.ts";

export type SyncProgressTexts = {
  status: Record<RunSnapshot["status"], string>;
  sentence: Record<"queued" | "running" | "waiting" | "stale", string>;
  counts: Record<CountName, string>;
};

const countNames = ["found", "imported", "updated", "skipped", "failed"] as const;
type CountName = (typeof countNames)[number];

const tones: Record<RunSnapshot["status"], Tone> = {
  queued: "neutral",
  running: "accent",
  waiting: "warning",
  succeeded: "success",
  partial: "warning",
  failed: "danger",
  cancelled: "neutral",
};

type Props = { initial: RunSnapshot; texts: SyncProgressTexts; stop?: ReactNode };

/** The run that is going on (or the last one): what it found and did so far. */
export function SyncProgress({ initial, texts, stop }: Props) {
  const { run, stale } = useRunProgress(initial);
  const active = isActiveRun(run);
  const sentence = stale
    ? texts.sentence.stale
    : run.status === "queued" || run.status === "running" || run.status === "waiting"
      ? texts.sentence[run.status]
      : "";
  return (
    <div className="grid gap-3" data-run-status={run.status}>
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <output className="flex flex-wrap items-center gap-x-3">
          <StatusDot tone={tones[run.status]} active={active} className="font-medium">
            {texts.status[run.status]}
          </StatusDot>
          <span className="text-sm text-muted">{sentence}</span>
        </output>
        {active && <span className="ml-auto">{stop}</span>}
      </div>
      {active && (
        <div aria-hidden="true" className="h-1 animate-pulse rounded-full bg-accent-solid motion-reduce:animate-none" />
      )}
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border bg-line sm:grid-cols-5">
        {countNames.map((name) => (
          <div key={name} className="bg-surface px-3 py-2 max-sm:first:col-span-2">
            <dt className="text-sm text-muted">{texts.counts[name]}</dt>
            <dd className="text-lg font-medium tabular-nums" data-count={name}>
              {run[name]}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
