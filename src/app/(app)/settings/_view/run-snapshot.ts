import type { SyncRun } from "#domain/sync-run.ts";

/** What a person watches while a run goes on. */
export type RunSnapshot = Pick<
  SyncRun,
  "id" | "status" | "found" | "imported" | "updated" | "unchanged" | "skipped" | "failed" | "resumeAt"
>;

const numbers = ["found", "imported", "updated", "unchanged", "skipped", "failed"] as const;
const statuses = ["queued", "running", "waiting", "succeeded", "partial", "failed", "cancelled"] as const;

export const isActiveRun = (run: RunSnapshot | null): boolean =>
  run !== null && ["queued", "running", "waiting"].includes(run.status);

export function toSnapshot(run: SyncRun): RunSnapshot {
  const { id, status, found, imported, updated, unchanged, skipped, failed, resumeAt } = run;
  return { id, status, found, imported, updated, unchanged, skipped, failed, resumeAt };
}

/** Reads `{run}` as the API answers it, without a schema library in the browser; null when it says something else. */
export function readSnapshot(answer: unknown): RunSnapshot | null {
  const run = field(answer, "run");
  const id = field(run, "id");
  const status = statuses.find((one) => one === field(run, "status"));
  if (typeof id !== "string" || status === undefined) return null;

  const resumeAt = field(run, "resumeAt");
  const count = (name: (typeof numbers)[number]) => {
    const value = field(run, name);
    return typeof value === "number" ? value : 0;
  };
  return {
    id,
    status,
    found: count("found"),
    imported: count("imported"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    skipped: count("skipped"),
    failed: count("failed"),
    resumeAt: typeof resumeAt === "string" ? resumeAt : null,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
