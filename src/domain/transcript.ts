import { countWords } from "#domain/count-words.ts";
import type { TranscriptLine } from "#domain/meeting.ts";

/**
 * Speech runs at about 2.5 words a second. A line cannot be spoken faster than 5 (cross-talk keeps its words) and is not
 * believed to be slower than 2: what is left until the next line is a pause, and a pause is not talk.
 */
const usualWordsPerSecond = 2.5;
const fastestWordsPerSecond = 5;
const slowestWordsPerSecond = 2;
const breathSeconds = 1;

const timestampPattern = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,]\d+)?$/;

/** "HH:MM:SS" in seconds; "MM:SS" and more than 99 hours are fine too. Null for anything else. */
export function parseTimestamp(value: unknown): number | null {
  if (typeof value !== "string") return null;
  const match = timestampPattern.exec(value.trim());
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A provider's lines with their times in seconds; a line whose time is unreadable keeps the time of the line before it. */
export function toTranscriptLines(
  items: readonly { timestamp: unknown; speaker: string; email: string | null; text: string }[],
): TranscriptLine[] {
  let at = 0;
  return items.map(({ timestamp, speaker, email, text }) => {
    at = parseTimestamp(timestamp) ?? at;
    return { at, speaker, email, text };
  });
}

/**
 * Seconds of speech per line, in the order given: from its start to the next line's, at least and at most as long as its words
 * take. Lines that begin in the same second share the time by their words. `endSeconds` is where the recording ends, if known.
 */
export function lineSeconds(lines: readonly { at: number; text: string }[], endSeconds: number | null): number[] {
  const words = lines.map(({ text }) => countWords(text));
  const wordsAt = new Map<number, number>();
  lines.forEach(({ at }, index) => wordsAt.set(at, (wordsAt.get(at) ?? 0) + (words[index] ?? 0)));
  const starts = [...wordsAt.keys()].toSorted((a, b) => a - b);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? endSeconds]));

  return lines.map(({ at }, index) => {
    const count = words[index] ?? 0;
    if (count === 0) return 0;
    const next = nextStart.get(at) ?? null;
    const gap =
      next === null || next <= at
        ? count / usualWordsPerSecond
        : ((next - at) * count) / Math.max(wordsAt.get(at) ?? 0, count);
    const shortest = count / fastestWordsPerSecond;
    const longest = count / slowestWordsPerSecond + breathSeconds;
    return Math.min(Math.max(gap, shortest), longest);
  });
}
