import type { SpeakerSide, TalkTime, TalkTimeJudgement, TranscriptLine } from "#domain/meeting.ts";
import type { Speaker } from "#domain/speakers.ts";
import { lineSeconds } from "#domain/transcript.ts";

/** Below a minute of speech a percentage is chance: a greeting decides it. */
const shortestJudgedSeconds = 60;

/**
 * Published analyses of sales calls put good conversations near an even split, with the seller slightly under half; a demo or an
 * explanation honestly needs more. So the band is wide: from 40 % (below it the customer carries the conversation) to 65 %
 * (above it the seller talks twice as long as the customer).
 */
const balancedFrom = 0.4;
const balancedTo = 0.65;

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

/** Seconds and share of speech per voice, most talkative first. `speakers` comes from `bindSpeakers`, aligned with `lines`. */
export function measureTalkTime(
  lines: readonly TranscriptLine[],
  speakers: readonly Speaker[],
  endSeconds: number | null,
): TalkTime {
  const secondsOf = new Map<Speaker, number>();
  lineSeconds(lines, endSeconds).forEach((seconds, index) => {
    const speaker = speakers[index];
    if (speaker) secondsOf.set(speaker, (secondsOf.get(speaker) ?? 0) + seconds);
  });
  const total = [...secondsOf.values()].reduce((sum, seconds) => sum + seconds, 0);
  const ofSide = (wanted: SpeakerSide): number =>
    tenth([...secondsOf].reduce((sum, [{ side }, seconds]) => (side === wanted ? sum + seconds : sum), 0));
  return {
    speakers: [...secondsOf]
      .toSorted(([a, aSeconds], [b, bSeconds]) => bSeconds - aSeconds || (a.name < b.name ? -1 : 1))
      .map(([{ name, side }, seconds]) => ({
        name,
        side,
        seconds: tenth(seconds),
        share: total === 0 ? 0 : Math.min(seconds / total, 1),
      })),
    repSeconds: ofSide("rep"),
    customerSeconds: ofSide("customer"),
    unknownSeconds: ofSide("unknown"),
  };
}

/** The rep's part of what rep and customer said, 0..1; null when neither was recognised. */
export function repTalkShare({ repSeconds, customerSeconds }: TalkTime): number | null {
  const both = repSeconds + customerSeconds;
  return both === 0 ? null : Math.round((repSeconds / both) * 10_000) / 10_000;
}

/** The part of all speech that could not be tied to anybody, 0..1. */
export function unboundShare({ speakers, unknownSeconds }: TalkTime): number {
  const total = speakers.reduce((sum, { seconds }) => sum + seconds, 0);
  return total === 0 ? 0 : Math.min(unknownSeconds / total, 1);
}

function verdict(share: number): TalkTimeJudgement {
  if (share > balancedTo) return "rep_dominates";
  return share < balancedFrom ? "customer_dominates" : "balanced";
}

/**
 * Rep against customer. Null when it cannot be known: no customer was recognised, or the unrecognised voices could turn the
 * verdict, whichever side they belong to.
 */
export function judgeTalkTime({ repSeconds, customerSeconds, unknownSeconds }: TalkTime): TalkTimeJudgement | null {
  const total = repSeconds + customerSeconds + unknownSeconds;
  if (total < shortestJudgedSeconds) return "too_little_speech";
  if (customerSeconds === 0) return null;
  const mostRep = verdict((repSeconds + unknownSeconds) / total);
  const leastRep = verdict(repSeconds / total);
  return mostRep === leastRep ? mostRep : null;
}
