import { z } from "zod";

/**
 * Fathom's shapes as its API sends them. Tolerant on purpose: unknown fields are kept, enums are plain text (the official
 * SDK breaks on a new value), and all but the recording id may be missing. https://developers.fathom.ai/api-reference/meetings/list-meetings
 */
const text = z.string().nullish();

const Person = z.looseObject({ name: text, email: text });

export const WireInvitee = z.looseObject({
  name: text,
  email: text,
  email_domain: text,
  is_external: z.boolean().nullish(),
  matched_speaker_display_name: text,
});

export const WireTranscriptItem = z.looseObject({
  speaker: z.looseObject({ display_name: text, matched_calendar_invitee_email: text }).nullish(),
  text,
  timestamp: text,
});

export const WireActionItem = z.looseObject({
  description: text,
  user_generated: z.boolean().nullish(),
  completed: z.boolean().nullish(),
  recording_timestamp: text,
  recording_playback_url: text,
  assignee: Person.nullish(),
});

const WireSummary = z.looseObject({ template_name: text, markdown_formatted: text });

export const WireMeeting = z.looseObject({
  /** The only stable key. */
  recording_id: z.union([z.number().int(), z.string().min(1)]).transform(String),
  title: text,
  meeting_title: text,
  meeting_type: text,
  url: text,
  share_url: text,
  meeting_url: text,
  created_at: text,
  scheduled_start_time: text,
  scheduled_end_time: text,
  recording_start_time: text,
  recording_end_time: text,
  calendar_invitees_domains_type: text,
  shared_with: text,
  transcript_language: text,
  calendar_invitees: z.array(WireInvitee).nullish(),
  recorded_by: Person.extend({ email_domain: text, team: text }).nullish(),
  transcript: z.array(WireTranscriptItem).nullish(),
  default_summary: WireSummary.nullish(),
  action_items: z.array(WireActionItem).nullish(),
});

export type WireMeeting = z.output<typeof WireMeeting>;
export type WireInvitee = z.output<typeof WireInvitee>;
export type WireActionItem = z.output<typeof WireActionItem>;
export type WireTranscriptItem = z.output<typeof WireTranscriptItem>;

/** Items stay unknown here, so that one malformed item never costs the other nine. */
export const WirePage = z.looseObject({
  items: z.array(z.unknown()),
  /** Null or an empty string on the last page. */
  next_cursor: z.string().nullish(),
});

export const WireTeam = z.looseObject({ name: z.string() });
export const WireTeamMember = z.looseObject({ name: text, email: text });
export const WireSummaryAnswer = z.looseObject({ summary: WireSummary.nullish() });
export const WireTranscriptAnswer = z.looseObject({ transcript: z.array(WireTranscriptItem).nullish() });
