import "server-only";

import { z } from "zod";

import {
  ActionItemCategory,
  ActionItemPriority,
  AttendeeRole,
  FirstSeenBy,
  MeetingIntegration,
  SentimentEvidence,
  TalkTime,
  TalkTimeJudgement,
} from "#domain/meeting.ts";
import { camelCase, instant } from "#server/db/row.ts";

/** A row of action_items. */
export const ActionItemRow = z
  .object({
    id: z.string(),
    meeting_id: z.string(),
    position: z.int(),
    description: z.string(),
    priority: ActionItemPriority,
    category: ActionItemCategory,
    recording_seconds: z.number().nullable(),
    playback_url: z.string().nullable(),
    assignee_name: z.string().nullable(),
    assignee_email: z.string().nullable(),
    user_generated: z.boolean(),
    completed_at: instant.nullable(),
    completed_by: z.string().nullable(),
    locally_edited_at: instant.nullable(),
  })
  .transform(camelCase);

const AttendeeRow = z
  .object({
    position: z.int(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    is_external: z.boolean(),
    role: AttendeeRole,
    speaker_name: z.string().nullable(),
  })
  .transform(camelCase);

const SourceRow = z
  .object({
    integration: MeetingIntegration,
    external_id: z.string(),
    first_seen_by: FirstSeenBy,
    created_at: instant,
    updated_at: instant,
  })
  .transform(camelCase);

const EvidenceRow = z
  .object({
    id: z.int(),
    kind: z.enum(["recorder_email", "manual"]),
    value: z.string().nullable(),
    strength: z.enum(["strong", "weak"]),
    created_at: instant,
    sales_rep: z.object({ id: z.string(), name: z.string() }),
  })
  .transform(camelCase);

/** A meeting with everything that belongs to it but the transcript. */
export const MeetingDetailRow = z
  .object({
    id: z.string(),
    title: z.string(),
    meeting_title: z.string().nullable(),
    meeting_type: z.string().nullable(),
    starts_at: instant,
    ends_at: instant.nullable(),
    scheduled_start_at: instant.nullable(),
    scheduled_end_at: instant.nullable(),
    duration_seconds: z.int().nullable(),
    rep_corrected_at: instant.nullable(),
    is_external: z.boolean(),
    language: z.string().nullable(),
    recording_url: z.string().nullable(),
    share_url: z.string().nullable(),
    meeting_url: z.string().nullable(),
    shared_with: z.string().nullable(),
    summary_markdown: z.string().nullable(),
    summary_template: z.string().nullable(),
    host_name: z.string().nullable(),
    host_email: z.string().nullable(),
    attendee_count: z.int(),
    has_transcript: z.boolean(),
    action_item_count: z.int(),
    open_action_item_count: z.int(),
    talk_time: TalkTime.nullable(),
    rep_talk_share: z.number().nullable(),
    talk_time_judgement: TalkTimeJudgement.nullable(),
    sentiment_score: z.number().nullable(),
    sentiment_evidence: SentimentEvidence,
    integration: MeetingIntegration,
    first_seen_by: FirstSeenBy,
    created_at: instant,
    updated_at: instant,
    sales_rep: z
      .object({ id: z.string(), name: z.string(), email: z.string(), team_id: z.string().nullable() })
      .transform(camelCase),
    attendees: z.array(AttendeeRow),
    action_items: z.array(ActionItemRow),
    sources: z.array(SourceRow),
    evidence: z.array(EvidenceRow),
  })
  .transform(camelCase);
