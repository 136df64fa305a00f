import type { Attendee, MappedMeeting, Recorder, TranscriptLine } from "#domain/meeting.ts";
import { measureSentiment } from "#domain/sentiment.ts";
import { bindSpeakers } from "#domain/speakers.ts";
import { judgeTalkTime, measureTalkTime, repTalkShare } from "#domain/talk-time.ts";

type TranscriptAnalysis = Pick<
  MappedMeeting,
  "talkTime" | "repTalkShare" | "talkTimeJudgement" | "sentimentScore" | "sentimentEvidence"
>;

/** Talk time and sentiment of one meeting, computed here because no provider sends them; all null without a transcript. */
export function analyseTranscript(input: {
  lines: readonly TranscriptLine[] | null;
  language: string | null;
  recorder: Recorder;
  attendees: readonly Attendee[];
  /** Where the recording ends, in seconds since its start, if known. */
  endSeconds: number | null;
}): TranscriptAnalysis {
  const { lines, language, recorder, attendees, endSeconds } = input;
  if (lines === null || lines.length === 0) {
    return { talkTime: null, repTalkShare: null, talkTimeJudgement: null, sentimentScore: null, sentimentEvidence: [] };
  }
  const speakers = bindSpeakers({ lines, recorder, attendees });
  const talkTime = measureTalkTime(lines, speakers, endSeconds);
  const sentiment = measureSentiment({ lines, sides: speakers.map(({ side }) => side), language });
  return {
    talkTime,
    repTalkShare: repTalkShare(talkTime),
    talkTimeJudgement: judgeTalkTime(talkTime),
    sentimentScore: sentiment.score,
    sentimentEvidence: sentiment.evidence,
  };
}
