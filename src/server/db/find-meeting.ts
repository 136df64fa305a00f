import "server-only";

import type { z } from "zod";

import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { MeetingDetailRow } from "#server/db/meeting-detail-row.ts";

export type MeetingDetail = z.infer<typeof MeetingDetailRow>;

const columns = `
  id, title, meeting_title, meeting_type, starts_at, ends_at, scheduled_start_at, scheduled_end_at, duration_seconds,
  rep_corrected_at, is_external, language, recording_url, share_url, meeting_url, shared_with, summary_markdown,
  summary_template, host_name, host_email, attendee_count, has_transcript, action_item_count, open_action_item_count,
  talk_time, rep_talk_share, talk_time_judgement, sentiment_score, sentiment_evidence, integration, first_seen_by,
  created_at, updated_at,
  sales_rep:sales_reps!meetings_sales_rep_id_fkey (id, name, email, team_id),
  attendees:meeting_attendees (position, name, email, is_external, role, speaker_name),
  action_items (
    id, meeting_id, position, description, priority, category, recording_seconds, playback_url, assignee_name,
    assignee_email, user_generated, completed_at, completed_by, locally_edited_at
  ),
  sources:meeting_sources (integration, external_id, first_seen_by, created_at, updated_at),
  evidence:match_evidence (id, kind, value, strength, created_at, sales_rep:sales_reps (id, name))
` as const;

/** One meeting in one request, without its transcript; null when there is none or the reader may not see it. */
export async function findMeeting(db: Db, id: string): Promise<MeetingDetail | null> {
  const row = unwrap(
    await db.read
      .from("meetings")
      .select(columns)
      .eq("id", id)
      .order("position", { referencedTable: "attendees" })
      .order("position", { referencedTable: "action_items" })
      .order("created_at", { referencedTable: "evidence" })
      .maybeSingle(),
  );
  return MeetingDetailRow.nullable().parse(row);
}
