import "server-only";

import { z } from "zod";

import { MeetingIntegration } from "#domain/meeting.ts";
import { type SyncRun, SyncStatus, SyncTrigger } from "#domain/sync-run.ts";
import { camelCase, instant } from "#server/db/row.ts";

/** A row of sync_runs as the domain's SyncRun. */
export const SyncRunRow: z.ZodType<SyncRun> = z
  .object({
    id: z.string(),
    integration: MeetingIntegration,
    trigger: SyncTrigger,
    requested_by: z.string().nullable(),
    status: SyncStatus,
    window_from: instant.nullable(),
    window_to: instant.nullable(),
    recorder_email: z.string().nullable(),
    cursor: z.string().nullable(),
    resume_at: instant.nullable(),
    found: z.int(),
    imported: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    skipped: z.int(),
    failed: z.int(),
    request_count: z.int(),
    error_kind: z.string().nullable(),
    error_message: z.string().nullable(),
    started_at: instant.nullable(),
    finished_at: instant.nullable(),
    heartbeat_at: instant.nullable(),
    lease_until: instant.nullable(),
    created_at: instant,
  })
  .transform(camelCase);
