import { describe, expect, it } from "vitest";
import { analyseTranscript } from "./analyse-transcript.ts";
import type { Attendee } from "./meeting.ts";

const recorder = { name: "Anna Bakker", email: "anna@koppel.example", team: "Sales" };
const guest: Attendee = { name: null, email: "p@example.nl", isExternal: true, role: "attendee", speakerName: null };

describe("analyseTranscript", () => {
  it("says nothing about a meeting without a transcript", () => {
    const nothing = {
      talkTime: null,
      repTalkShare: null,
      talkTimeJudgement: null,
      sentimentScore: null,
      sentimentEvidence: [],
    };
    const input = { language: "nl", recorder, attendees: [guest], endSeconds: 60 };
    expect(analyseTranscript({ ...input, lines: null })).toEqual(nothing);
    expect(analyseTranscript({ ...input, lines: [] })).toEqual(nothing);
  });

  it("ties voices, talk time and mood together", () => {
    const lines = Array.from({ length: 40 }, (_, index) => ({
      at: index * 4,
      speaker: index % 2 === 0 ? "Anna Bakker" : "Piet",
      email: null,
      text:
        index % 2 === 0
          ? "Wij kunnen dat volgende week voor u komen maken."
          : "Dat vind ik een heel goed plan van jullie.",
    }));
    const analysis = analyseTranscript({ lines, language: "nl", recorder, attendees: [guest], endSeconds: 160 });
    expect(analysis.repTalkShare).toBeCloseTo(0.5, 1);
    expect(analysis.talkTimeJudgement).toBe("balanced");
    expect(analysis.sentimentScore).toBeGreaterThan(0.5);
    expect(analysis.sentimentEvidence).toHaveLength(6);
  });

  it("judges nobody when the voices cannot be told apart", () => {
    const lines = [{ at: 0, speaker: "Speaker 1", email: null, text: "Dat is verschrikkelijk. ".repeat(60) }];
    const analysis = analyseTranscript({ lines, language: "nl", recorder, attendees: [guest], endSeconds: 120 });
    expect(analysis).toMatchObject({
      repTalkShare: null,
      talkTimeJudgement: null,
      sentimentScore: null,
      sentimentEvidence: [],
    });
    expect(analysis.talkTime?.unknownSeconds).toBeGreaterThan(60);
  });
});
