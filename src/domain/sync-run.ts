import { z } from "zod";
import { MeetingIntegration } from "#domain/meeting.ts";

/** What started a run. */
export const SyncTrigger = z.enum(["cron", "schedule", "manual", "reset", "rep_refresh", "rep_added", "reconcile"]);
export type SyncTrigger = z.infer<typeof SyncTrigger>;

/** `waiting` = paused at a rate limit or a time limit, with its cursor kept; a job carries it on at `resumeAt`. */
export const SyncStatus = z.enum(["queued", "running", "waiting", "succeeded", "partial", "failed", "cancelled"]);
export type SyncStatus = z.infer<typeof SyncStatus>;

const activeStatuses: ReadonlySet<SyncStatus> = new Set(["queued", "running", "waiting"]);

/** At most one run per integration is active at a time. */
export function isActiveSync(status: SyncStatus): boolean {
  return activeStatuses.has(status);
}

/** One pass over a provider's meetings, counted; instants as ISO strings. */
export const SyncRun = z.object({
  id: z.uuid(),
  integration: MeetingIntegration,
  trigger: SyncTrigger,
  requestedBy: z.uuid().nullable(),
  status: SyncStatus,
  windowFrom: z.iso.datetime().nullable(),
  windowTo: z.iso.datetime().nullable(),
  recorderEmail: z.string().nullable(),
  cursor: z.string().nullable(),
  resumeAt: z.iso.datetime().nullable(),
  found: z.int().nonnegative(),
  imported: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  requestCount: z.int().nonnegative(),
  errorKind: z.string().nullable(),
  errorMessage: z.string().nullable(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  heartbeatAt: z.iso.datetime().nullable(),
  leaseUntil: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});
export type SyncRun = z.infer<typeof SyncRun>;

/** What one `save_meetings` call did. */
export const SaveCounts = z.object({
  imported: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  failed: z.int().nonnegative(),
});
export type SaveCounts = z.infer<typeof SaveCounts>;
