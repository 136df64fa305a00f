import { actionItemCategory } from "#domain/action-item-category.ts";
import { actionItemKeys } from "#domain/action-item-key.ts";
import { actionItemPriority } from "#domain/action-item-priority.ts";
import { analyseTranscript } from "#domain/analyse-transcript.ts";
import { attendeePreview } from "#domain/attendee-preview.ts";
import { contentHash } from "#domain/content-hash.ts";
import { countWords } from "#domain/count-words.ts";
import { normalizeEmail } from "#domain/email.ts";
import { parseInstant } from "#domain/instant.ts";
import { isExternalMeeting, isOwnAddress } from "#domain/is-external.ts";
import { meetingDuration } from "#domain/meeting-duration.ts";
import type { Attendee, MappedActionItem, MappedMeeting, Recorder, Transcript } from "#domain/meeting.ts";
import { buildSearchText } from "#domain/search-text.ts";
import { parseTimestamp, toTranscriptLines } from "#domain/transcript.ts";
import { webUrl } from "#domain/web-url.ts";
import { mapInvalidMeeting } from "#integrations/fathom/map-invalid-meeting.ts";
import type { WireActionItem, WireInvitee, WireMeeting, WireTranscriptItem } from "#integrations/fathom/wire.ts";
import type { ListedMeeting } from "#integrations/kit/operations.ts";

/** Raise it when the map, or a rule it uses, says something new about old meetings: then the next sync rewrites them. */
const MAP_VERSION = 1;

/**
 * Fathom's meeting as ours. Refused only when nothing says when it took place. `ownDomains` correct Fathom's idea of who is
 * from outside; they are part of the hash, so a change of them reaches meetings that were read before.
 */
export function mapMeeting(wire: WireMeeting, ownDomains: readonly string[] = []): ListedMeeting {
  const recordedFrom = parseInstant(wire.recording_start_time);
  const createdAt = parseInstant(wire.created_at);
  const scheduledStartAt = parseInstant(wire.scheduled_start_time);
  const scheduledEndAt = parseInstant(wire.scheduled_end_time);
  const startsAt = recordedFrom ?? scheduledStartAt ?? createdAt;
  if (startsAt === null) {
    return { ok: false, invalid: mapInvalidMeeting(wire, "no start time, scheduled time or creation time") };
  }
  const endsAt = parseInstant(wire.recording_end_time);
  const recorder = mapRecorder(wire.recorded_by);
  const attendees = mapAttendees(wire.calendar_invitees ?? [], recorder, ownDomains);
  const language = wire.transcript_language?.trim() || null;
  const transcript = mapTranscript(wire.transcript ?? null, language);
  const { transcript: _left, ...payload } = wire;
  const durationSeconds = meetingDuration({
    startsAt: recordedFrom,
    endsAt,
    scheduledStartAt,
    scheduledEndAt,
    spokenUntil: transcript?.lines.at(-1)?.at ?? null,
  });
  const title = wire.title?.trim() || wire.meeting_title?.trim() || "Fathom meeting";
  const meetingTitle = wire.meeting_title ?? null;
  const summaryMarkdown = wire.default_summary?.markdown_formatted ?? null;

  const meeting: MappedMeeting = {
    externalId: wire.recording_id,
    integration: "fathom",
    contentHash: contentHash(ownDomains.length === 0 ? wire : { wire, ownDomains }, MAP_VERSION),
    title,
    meetingTitle,
    meetingType: wire.meeting_type ?? null,
    startsAt,
    endsAt,
    scheduledStartAt,
    scheduledEndAt,
    sourceCreatedAt: createdAt ?? startsAt,
    durationSeconds,
    isExternal: isExternalMeeting({
      attendees,
      // Fathom judged by its own idea of our domains.
      domainsType: ownDomains.length === 0 ? wire.calendar_invitees_domains_type : null,
    }),
    language,
    recordingUrl: webUrl(wire.url),
    shareUrl: webUrl(wire.share_url),
    meetingUrl: webUrl(wire.meeting_url),
    sharedWith: wire.shared_with ?? null,
    summaryMarkdown,
    summaryTemplate: wire.default_summary?.template_name ?? null,
    recorder,
    attendees,
    attendeePreview: attendeePreview(attendees),
    transcript,
    searchText: buildSearchText({
      title,
      meetingTitle,
      recorder,
      attendees,
      summaryMarkdown,
      lines: transcript?.lines ?? [],
    }),
    actionItems: mapActionItems(wire.recording_id, wire.action_items ?? []),
    ...analyseTranscript({
      lines: transcript?.lines ?? null,
      language,
      recorder,
      attendees,
      endSeconds: recordedFrom === null ? null : durationSeconds,
    }),
    payload,
  };
  return { ok: true, meeting };
}

function mapRecorder(recorder: WireMeeting["recorded_by"]): Recorder {
  return {
    name: recorder?.name?.trim() || null,
    email: normalizeEmail(recorder?.email),
    team: recorder?.team?.trim() || null,
  };
}

/** The recorder is always there, invited or not: an impromptu call has no invitees at all. */
function mapAttendees(invitees: readonly WireInvitee[], recorder: Recorder, ownDomains: readonly string[]): Attendee[] {
  const attendees = invitees.map((invitee): Attendee => {
    const email = normalizeEmail(invitee.email);
    return {
      name: invitee.name?.trim() || null,
      email,
      isExternal: !isOwnAddress(email, ownDomains) && (invitee.is_external ?? isForeign(email, recorder.email)),
      role: email !== null && email === recorder.email ? "host" : "attendee",
      speakerName: invitee.matched_speaker_display_name?.trim() || null,
    };
  });
  const hasHost = attendees.some(({ role }) => role === "host");
  if (hasHost || (recorder.name === null && recorder.email === null)) return attendees;
  return [
    { name: recorder.name, email: recorder.email, isExternal: false, role: "host", speakerName: null },
    ...attendees,
  ];
}

function isForeign(email: string | null, recorderEmail: string | null): boolean {
  if (email === null || recorderEmail === null) return false;
  return email.split("@")[1] !== recorderEmail.split("@")[1];
}

function mapTranscript(items: readonly WireTranscriptItem[] | null, language: string | null): Transcript | null {
  if (items === null || items.length === 0) return null;
  const lines = toTranscriptLines(
    items.map((item) => ({
      timestamp: item.timestamp,
      speaker: item.speaker?.display_name ?? "",
      email: normalizeEmail(item.speaker?.matched_calendar_invitee_email),
      text: item.text ?? "",
    })),
  );
  return { language, lines, wordCount: lines.reduce((sum, { text }) => sum + countWords(text), 0) };
}

function mapActionItems(recordingId: string, wireItems: readonly WireActionItem[]): MappedActionItem[] {
  const items = wireItems.flatMap((item) => {
    const description = item.description?.trim();
    return description ? [{ item, description, recordingSeconds: parseTimestamp(item.recording_timestamp) }] : [];
  });
  const keys = actionItemKeys(recordingId, items);
  return items.map(({ item, description, recordingSeconds }, index) => ({
    externalKey: keys[index] ?? `${recordingId}-${index}`,
    description,
    priority: actionItemPriority(description),
    category: actionItemCategory(description),
    recordingSeconds,
    playbackUrl: webUrl(item.recording_playback_url),
    assigneeName: item.assignee?.name?.trim() || null,
    assigneeEmail: normalizeEmail(item.assignee?.email),
    userGenerated: item.user_generated ?? false,
    completed: item.completed ?? false,
  }));
}
