import { findInText, type TextRange } from "#domain/find-in-text.ts";
import { fold } from "#domain/fold.ts";

export type HighlightPart = { text: string; isHit: boolean };

/**
 * Cuts `text` where a word of `query` occurs, blind to case and accents: a search for "cafe" marks "Café". The parts
 * joined together are always the text itself.
 */
export function splitHighlight(text: string, query: string): HighlightPart[] {
  // Finding where a term stands costs far more than finding that it is nowhere, which is the case for most lines.
  const folded = fold(text);
  const terms = searchTerms(query).filter((term) => folded.includes(term));
  const parts: HighlightPart[] = [];
  let done = 0;
  for (const { start, end } of merge(terms.flatMap((term) => findInText(text, term)))) {
    if (start > done) parts.push({ text: text.slice(done, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    done = end;
  }
  if (done < text.length || parts.length === 0) parts.push({ text: text.slice(done), isHit: false });
  return parts;
}

/** Whether any word of the query occurs. */
export function hasHighlight(text: string, query: string): boolean {
  const folded = fold(text);
  return searchTerms(query).some((term) => folded.includes(term));
}

/** Words of at least two characters, without search operators; a text in quotes is one term. */
export function searchTerms(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]+)"|(\S+)/gu)].map(([, phrase, word]) =>
    fold(phrase ?? word ?? "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
  );
  return [...new Set(terms)].filter((term) => term.length > 1 && term !== "or");
}

/** From left to right, with what overlaps or touches made one. */
function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
