import type { MappedMeeting } from "../../../src/domain/meeting.ts";

const baseTime = Date.parse("2026-11-02T09:00:00.000Z");

/** A meeting as a provider's map makes it; whatever a test is about comes in as `given`. */
export function mappedMeeting(number: number, given: Partial<MappedMeeting> = {}): MappedMeeting {
  const startsAt = new Date(baseTime + number * 3_600_000).toISOString();
  return {
    externalId: String(1000 + number),
    integration: "fathom",
    contentHash: `hash-${number}`,
    title: `Meeting ${number}`,
    meetingTitle: null,
    meetingType: null,
    startsAt,
    endsAt: null,
    scheduledStartAt: null,
    scheduledEndAt: null,
    sourceCreatedAt: startsAt,
    durationSeconds: 1800,
    isExternal: true,
    language: "nl",
    recordingUrl: `https://fathom.video/calls/${number}`,
    shareUrl: null,
    meetingUrl: null,
    sharedWith: "no_teams",
    summaryMarkdown: "## Samenvatting",
    summaryTemplate: null,
    recorder: { name: "Anna Bakker", email: "anna@koppel.example", team: "Sales" },
    attendees: [
      {
        name: "Anna Bakker",
        email: "anna@koppel.example",
        isExternal: false,
        role: "host",
        speakerName: "Anna Bakker",
      },
      { name: "Jan de Vries", email: "jan@acme.example", isExternal: true, role: "attendee", speakerName: null },
    ],
    attendeePreview: ["Jan de Vries"],
    transcript: {
      language: "nl",
      wordCount: 8,
      lines: [
        { at: 0, speaker: "Anna Bakker", email: null, text: "Goedemorgen allemaal" },
        { at: 12, speaker: "Jan de Vries", email: null, text: "De dakinspectie was prima, één offerte graag" },
      ],
    },
    searchText: {
      title: `Meeting ${number}`,
      people: "Anna Bakker Jan de Vries jan@acme.example",
      body: "Goedemorgen allemaal\nDe dakinspectie was prima, één offerte graag",
    },
    actionItems: [actionItem("quote", "Offerte sturen"), actionItem("call", "Jan bellen")],
    talkTime: null,
    repTalkShare: 0.5,
    talkTimeJudgement: "balanced",
    sentimentScore: 0.25,
    sentimentEvidence: [],
    payload: { recording_id: 1000 + number },
    ...given,
  };
}

export function actionItem(
  externalKey: string,
  description: string,
  completed = false,
): MappedMeeting["actionItems"][number] {
  return {
    externalKey,
    description,
    priority: "high",
    category: "proposal",
    recordingSeconds: 12,
    playbackUrl: null,
    assigneeName: "Anna Bakker",
    assigneeEmail: "anna@koppel.example",
    userGenerated: false,
    completed,
  };
}
