/**
 * Glossary. A *meeting* is one conversation; a *source* is one provider's record of it. The *recorder* is the person whose
 * account recorded it: their e-mail decides whose meeting it is. A *mapped meeting* is what a provider's map makes of its own
 * shape and what `save_meetings` stores: plain JSON, instants as ISO strings in UTC, times within a recording in seconds.
 */
import { z } from "zod";

const instant = z.iso.datetime();
const seconds = z.number().nonnegative();
const share = z.number().min(0).max(1);

/** Providers that bring meetings in. */
export const MeetingIntegration = z.enum(["fathom"]);
export type MeetingIntegration = z.infer<typeof MeetingIntegration>;

/** Which road a meeting came by first. */
export const FirstSeenBy = z.enum(["webhook", "sweep", "manual"]);
export type FirstSeenBy = z.infer<typeof FirstSeenBy>;

/** Why a meeting was not imported (yet). */
export const SkipReason = z.enum(["unknown_rep", "archived_rep", "other_team", "invalid"]);
export type SkipReason = z.infer<typeof SkipReason>;

/** `unknown` means: nothing ties this voice to a person, so it is counted apart and never guessed. */
export const SpeakerSide = z.enum(["rep", "customer", "colleague", "unknown"]);
export type SpeakerSide = z.infer<typeof SpeakerSide>;

/** Speech per speaker, in seconds of talk (pauses left out). Shares add up to 1 unless nobody spoke. */
export const TalkTime = z.object({
  speakers: z.array(z.object({ name: z.string(), side: SpeakerSide, seconds, share })),
  repSeconds: seconds,
  customerSeconds: seconds,
  unknownSeconds: seconds,
});
export type TalkTime = z.infer<typeof TalkTime>;

export const TalkTimeJudgement = z.enum(["balanced", "rep_dominates", "customer_dominates", "too_little_speech"]);
export type TalkTimeJudgement = z.infer<typeof TalkTimeJudgement>;

/** The lines that caused the sentiment score, strongest first; `score` −1..1. */
export const SentimentEvidence = z
  .array(z.object({ at: seconds, speaker: z.string(), text: z.string(), score: z.number().min(-1).max(1) }))
  .max(6);
export type SentimentEvidence = z.infer<typeof SentimentEvidence>;

/** One line of speech; `at` is seconds since the recording began. */
export const TranscriptLine = z.object({
  at: seconds,
  speaker: z.string(),
  email: z.string().nullable(),
  text: z.string(),
});
export type TranscriptLine = z.infer<typeof TranscriptLine>;

export const Transcript = z.object({
  language: z.string().nullable(),
  lines: z.array(TranscriptLine),
  wordCount: z.int().nonnegative(),
});
export type Transcript = z.infer<typeof Transcript>;

export const Recorder = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  team: z.string().nullable(),
});
export type Recorder = z.infer<typeof Recorder>;

export const AttendeeRole = z.enum(["host", "attendee"]);
export type AttendeeRole = z.infer<typeof AttendeeRole>;

/** `speakerName` is the transcript's name for this person, when the provider matched the two. */
export const Attendee = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  isExternal: z.boolean(),
  role: AttendeeRole,
  speakerName: z.string().nullable(),
});
export type Attendee = z.infer<typeof Attendee>;

export const ActionItemPriority = z.enum(["urgent", "high", "medium", "low"]);
export type ActionItemPriority = z.infer<typeof ActionItemPriority>;

export const ActionItemCategory = z.enum(["call", "email", "proposal", "meeting", "follow-up", "other"]);
export type ActionItemCategory = z.infer<typeof ActionItemCategory>;

export const MappedActionItem = z.object({
  externalKey: z.string().min(1),
  description: z.string(),
  priority: ActionItemPriority,
  category: ActionItemCategory,
  recordingSeconds: seconds.nullable(),
  playbackUrl: z.string().nullable(),
  assigneeName: z.string().nullable(),
  assigneeEmail: z.string().nullable(),
  userGenerated: z.boolean(),
  completed: z.boolean(),
});
export type MappedActionItem = z.infer<typeof MappedActionItem>;

/** Full-text weights: title A, people B, body (summary and transcript) D. */
export const SearchText = z.object({ title: z.string(), people: z.string(), body: z.string() });
export type SearchText = z.infer<typeof SearchText>;

export const MappedMeeting = z.object({
  externalId: z.string().min(1),
  integration: MeetingIntegration,
  contentHash: z.string().min(1),
  title: z.string(),
  meetingTitle: z.string().nullable(),
  meetingType: z.string().nullable(),
  startsAt: instant,
  endsAt: instant.nullable(),
  scheduledStartAt: instant.nullable(),
  scheduledEndAt: instant.nullable(),
  sourceCreatedAt: instant,
  durationSeconds: z.int().nonnegative().nullable(),
  isExternal: z.boolean(),
  language: z.string().nullable(),
  recordingUrl: z.string().nullable(),
  shareUrl: z.string().nullable(),
  meetingUrl: z.string().nullable(),
  sharedWith: z.string().nullable(),
  summaryMarkdown: z.string().nullable(),
  summaryTemplate: z.string().nullable(),
  recorder: Recorder,
  attendees: z.array(Attendee),
  attendeePreview: z.array(z.string()).max(3),
  transcript: Transcript.nullable(),
  searchText: SearchText,
  actionItems: z.array(MappedActionItem),
  talkTime: TalkTime.nullable(),
  repTalkShare: share.nullable(),
  talkTimeJudgement: TalkTimeJudgement.nullable(),
  sentimentScore: z.number().min(-1).max(1).nullable(),
  sentimentEvidence: SentimentEvidence,
  payload: z.record(z.string(), z.unknown()),
});
export type MappedMeeting = z.infer<typeof MappedMeeting>;

/** An item that the provider sent and our schema refuses; kept with its reason so that it is never lost in silence. */
export type InvalidMeeting = {
  externalId: string | null;
  title: string | null;
  startsAt: string | null;
  sourceCreatedAt: string | null;
  recorderEmail: string | null;
  recorderName: string | null;
  detail: string;
};
