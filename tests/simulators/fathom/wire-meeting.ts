/** Fathom's meeting as its API answers it, written down here on our own: the simulator must not lean on the code it tests. */
export type TranscriptItem = {
  speaker: { display_name: string; matched_calendar_invitee_email: string | null };
  text: string;
  timestamp: string;
};

export type ActionItem = {
  description: string;
  user_generated: boolean;
  completed: boolean;
  recording_timestamp: string;
  recording_playback_url: string;
  assignee: { name: string | null; email: string | null; team: string | null };
};

export type Invitee = {
  name: string | null;
  email: string | null;
  email_domain: string | null;
  is_external: boolean;
  matched_speaker_display_name?: string | null;
};

export type Meeting = {
  recording_id: number;
  title: string;
  meeting_title: string | null;
  meeting_type: string | null;
  url: string;
  share_url: string;
  meeting_url: string | null;
  created_at: string;
  scheduled_start_time: string | null;
  scheduled_end_time: string | null;
  recording_start_time: string | null;
  recording_end_time: string | null;
  calendar_invitees_domains_type: "only_internal" | "one_or_more_external";
  shared_with: "no_teams" | "single_team" | "multiple_teams" | "all_teams";
  transcript_language: string;
  calendar_invitees: Invitee[];
  recorded_by: { name: string; email: string; email_domain: string; team: string | null };
  transcript: TranscriptItem[] | null;
  default_summary: { template_name: string | null; markdown_formatted: string | null } | null;
  action_items: ActionItem[] | null;
};

const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");

/** Seconds since the recording began, as `HH:MM:SS`. */
export function timestamp(seconds: number): string {
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}
