import type { SpeakerSide, TalkTime, TranscriptLine } from "#domain/meeting.ts";
import { hasHighlight, type HighlightPart, splitHighlight } from "#app/(app)/meetings/_view/split-highlight.ts";
import { lineAnchor } from "./meeting-tabs.ts";

/** Lines per block; the browser lays out only the blocks near the screen. */
const blockSize = 24;

export type ViewLine = {
  key: number;
  seconds: number;
  /** Null on the second line of the same second: an id exists once. */
  anchor: string | null;
  /** Null while the same person goes on speaking. */
  speaker: string | null;
  side: SpeakerSide;
  /** The text, cut where the search found something. */
  parts: (HighlightPart & { hit: number | null })[];
  /** The line the URL points at. */
  isHere: boolean;
};

export type TranscriptView = { blocks: ViewLine[][]; hits: number };

type Options = { talkTime: TalkTime | null; find: string; moment: number | null };

/** A transcript made ready to draw: in blocks, with numbered hits and the line that was being said at `moment`. */
export function transcriptView(lines: readonly TranscriptLine[], { talkTime, find, moment }: Options): TranscriptView {
  const sides = new Map(talkTime?.speakers.map(({ name, side }) => [name, side]));
  const query = asPhrase(lines, find);
  const here = moment === null ? -1 : lineAt(lines, moment);
  const blocks: ViewLine[][] = [];
  let hits = 0;
  let speaker: string | null = null;
  let lastAnchor: string | null = null;

  for (const [key, line] of lines.entries()) {
    const anchor = lineAnchor(line.at);
    const parts = splitHighlight(line.text, query).map((part) => ({ ...part, hit: part.isHit ? hits++ : null }));
    const viewLine: ViewLine = {
      key,
      seconds: Math.floor(line.at),
      anchor: anchor === lastAnchor ? null : anchor,
      speaker: line.speaker === speaker ? null : line.speaker,
      side: sides.get(line.speaker) ?? "unknown",
      parts,
      isHere: key === here,
    };
    if (key % blockSize === 0) blocks.push([]);
    blocks.at(-1)?.push(viewLine);
    speaker = line.speaker;
    lastAnchor = anchor;
  }
  return { blocks, hits };
}

/** Index of the line being said at that second: the last one that had begun; the first one before anybody spoke. */
export function lineAt(lines: readonly Pick<TranscriptLine, "at">[], moment: number): number {
  let found = 0;
  for (const [index, line] of lines.entries()) {
    if (Math.floor(line.at) > moment) break;
    // Of lines in the same second the first one is the one with the anchor.
    if (Math.floor(line.at) !== Math.floor(lines[found]?.at ?? -1)) found = index;
  }
  return lines.length === 0 ? -1 : found;
}

/** Looks for the words together, as typed; when that occurs nowhere, for each of them. */
function asPhrase(lines: readonly TranscriptLine[], find: string): string {
  const words = find.replaceAll('"', " ").trim();
  if (words === "") return "";
  const phrase = `"${words}"`;
  const occurs = lines.some((line) => hasHighlight(line.text, phrase));
  return occurs ? phrase : words;
}
