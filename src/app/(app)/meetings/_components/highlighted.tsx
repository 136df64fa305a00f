import { splitHighlight } from "#app/(app)/meetings/_view/split-highlight.ts";

/** Text with the words of a search marked; always rendered as text. */
export function Highlighted({ text, query }: { text: string; query: string | undefined }) {
  if (query === undefined) return text;
  return splitHighlight(text, query).map((part, index) =>
    part.isHit ? (
      <mark key={index} className="rounded-xs bg-warning-soft text-inherit">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
