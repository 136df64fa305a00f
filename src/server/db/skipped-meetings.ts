import "server-only";

import { z } from "zod";

import { MeetingIntegration, SkipReason } from "#domain/meeting.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { camelCase, instant } from "#server/db/row.ts";

const SkippedMeeting = z
  .object({
    id: z.string(),
    integration: MeetingIntegration,
    external_id: z.string(),
    title: z.string().nullable(),
    starts_at: instant.nullable(),
    source_created_at: instant.nullable(),
    recorder_email: z.string().nullable(),
    recorder_name: z.string().nullable(),
    reason: SkipReason,
    detail: z.string().nullable(),
    sync_run_id: z.string().nullable(),
    created_at: instant,
    updated_at: instant,
  })
  .transform(camelCase);
/** A meeting a provider reported and we did not take, with the reason; gone once it is imported. */
export type SkippedMeeting = z.infer<typeof SkippedMeeting>;

type SkippedQuestion = { reason?: SkipReason; recorderEmail?: string; limit?: number };

/** Newest first; for admins. */
export async function listSkippedMeetings(db: Db, question: SkippedQuestion = {}): Promise<SkippedMeeting[]> {
  let query = db.read.from("skipped_meetings").select();
  if (question.reason !== undefined) query = query.eq("reason", question.reason);
  if (question.recorderEmail !== undefined) query = query.eq("recorder_email", question.recorderEmail.toLowerCase());
  const rows = unwrap(
    await query
      .order("starts_at", { ascending: false })
      .order("id")
      .limit(question.limit ?? 100),
  );
  return z.array(SkippedMeeting).parse(rows);
}
