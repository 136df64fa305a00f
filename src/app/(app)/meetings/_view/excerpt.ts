import { splitHighlight } from "./split-highlight.ts";
import { shorten } from "./shorten.ts";

/** How much of a line may stand before what was found, so that a narrow column still shows it. */
const lead = 20;

/** A long line from just before the first word of the search, starting at a word of its own. */
export function excerpt(text: string, query: string, length: number): string {
  const parts = splitHighlight(text, query);
  const before = parts
    .slice(
      0,
      parts.findIndex(({ isHit }) => isHit),
    )
    .reduce((sum, part) => sum + part.text.length, 0);
  if (before <= lead * 1.5) return shorten(text, length);
  const from = text.indexOf(" ", before - lead) + 1;
  const start = from === 0 || from > before ? before : from;
  return `…${shorten(text.slice(start), length)}`;
}
