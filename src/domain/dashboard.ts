import { z } from "zod";

import { SyncStatus, SyncTrigger } from "#domain/sync-run.ts";

// Postgres writes "+00:00" where JavaScript writes "Z".
const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString());
const count = z.int().nonnegative();

/** What the first page shows a person: only their own part of the workspace, and its state for an admin. */
export const Dashboard = z.object({
  week: z.object({
    meetings: count,
    seconds: count,
    external: count,
    /** 0..1, the average over meetings with a transcript. */
    repTalkShare: z.number().nullable(),
  }),
  /** Last week up to the same moment. */
  lastWeek: z.object({ meetings: count, seconds: count }),
  /** The last 14 days in the person's zone, oldest first. */
  days: z.array(z.object({ date: z.iso.date(), meetings: count })),
  /** Over the last 30 days. */
  openActionItems: count,
  actionItems: z.array(
    z.object({
      id: z.uuid(),
      description: z.string(),
      priority: z.enum(["urgent", "high", "medium", "low"]),
      meetingId: z.uuid(),
      meetingTitle: z.string(),
      startsAt: instant,
    }),
  ),
  meetings: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      startsAt: instant,
      durationSeconds: count.nullable(),
      salesRepName: z.string(),
      attendeePreview: z.array(z.string()),
      attendeeCount: count,
      openActionItemCount: count,
    }),
  ),
  /** Whether a sales rep's meetings come to this person's account. */
  isLinkedToRep: z.boolean(),
  workspace: z
    .object({
      salesReps: count,
      waitingPeople: count,
      /** Counted to a thousand. */
      skipped: count,
      lastRun: z
        .object({
          status: SyncStatus,
          trigger: SyncTrigger,
          createdAt: instant,
          finishedAt: instant.nullable(),
          found: count,
          imported: count,
          updated: count,
          skipped: count,
          failed: count,
        })
        .nullable(),
    })
    .nullable(),
});
export type Dashboard = z.infer<typeof Dashboard>;
