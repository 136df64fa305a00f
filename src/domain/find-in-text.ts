import { fold } from "#domain/fold.ts";

/** A stretch of the original text, `end` exclusive, in UTF-16 units as `slice` takes them. */
export type TextRange = { start: number; end: number };

/** Where `query` occurs in `text`, blind to case and accents; matches do not overlap. An empty query is found nowhere. */
export function findInText(text: string, query: string): TextRange[] {
  const needle = fold(query.trim());
  if (needle === "") return [];

  // Folding changes lengths ("é" may be two characters, "ﬁ" becomes two), so each folded unit remembers where it came from.
  let haystack = "";
  const origins: TextRange[] = [];
  let position = 0;
  for (const character of text) {
    const folded = fold(character);
    const end = position + character.length;
    for (let unit = 0; unit < folded.length; unit += 1) origins.push({ start: position, end });
    const previous = origins.at(-1);
    if (folded === "" && previous) previous.end = end;
    haystack += folded;
    position = end;
  }

  const ranges: TextRange[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    const first = origins[at];
    const last = origins[at + needle.length - 1];
    if (first && last) ranges.push({ start: first.start, end: last.end });
  }
  return ranges;
}

/** The lines of a transcript that contain `query`, by index, with the places to highlight. */
export function searchTranscript(
  lines: readonly { text: string }[],
  query: string,
): { line: number; ranges: TextRange[] }[] {
  return lines
    .map(({ text }, line) => ({ line, ranges: findInText(text, query) }))
    .filter(({ ranges }) => ranges.length > 0);
}
