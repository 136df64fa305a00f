export type HighlightPart = { text: string; isHit: boolean };

/**
 * Cuts `text` where a word of `query` occurs, blind to case and accents: a search for "cafe" marks "Café". The parts
 * joined together are always the text itself.
 */
export function splitHighlight(text: string, query: string): HighlightPart[] {
  const terms = searchTerms(query);
  if (terms.length === 0 || text === "") return [{ text, isHit: false }];

  const { folded, origin } = foldWithOrigin(text);
  const parts: HighlightPart[] = [];
  let done = 0;
  for (const { start, end } of findSpans(folded, terms)) {
    const from = origin[start] ?? text.length;
    const to = origin[end] ?? text.length;
    if (from > done) parts.push({ text: text.slice(done, from), isHit: false });
    parts.push({ text: text.slice(from, to), isHit: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isHit: false });
  return parts;
}

/** Whether any word of the query occurs; cheaper than splitting. */
export function hasHighlight(text: string, query: string): boolean {
  const folded = fold(text);
  return searchTerms(query).some((term) => folded.includes(term));
}

/** Words of at least two characters, folded, without search operators; a text in quotes is one term. */
export function searchTerms(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]+)"|(\S+)/gu)].map(([, phrase, word]) =>
    fold(phrase ?? word ?? "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
  );
  return [...new Set(terms)].filter((term) => term.length > 1 && term !== "or");
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The folded text, and for each of its positions where it came from (one longer, for the end). */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let index = 0; index < plain.length; index += 1) origin.push(at);
    folded += plain;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

/** Spans of all terms from left to right, touching or overlapping ones merged. */
function findSpans(folded: string, terms: string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const term of terms) {
    for (let start = folded.indexOf(term); start !== -1; start = folded.indexOf(term, start + term.length)) {
      found.push({ start, end: start + term.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
