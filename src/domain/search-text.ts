import type { Attendee, Recorder, SearchText, TranscriptLine } from "#domain/meeting.ts";

/**
 * Postgres refuses a tsvector above 1 MB. A word costs at most about twice its own bytes there, so 300 kB (six hours of speech)
 * goes in whole; of what follows, every word that is new goes in once, up to 100 kB, and stays findable.
 */
const wholeBytes = 300_000;
const furtherWordsBytes = 100_000;
const shortBytes = 20_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The longest beginning of `text` within `maxBytes` of UTF-8 that does not end inside a character. */
function clip(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text;
  const bytes = encoder.encode(text);
  if (bytes.length <= maxBytes) return text;
  let end = maxBytes;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return decoder.decode(bytes.subarray(0, end));
}

function capBody(text: string): string {
  const whole = clip(text, wholeBytes);
  if (whole.length === text.length) return text;
  const known = new Set(whole.toLowerCase().split(/\s+/));
  const further = new Set(text.slice(whole.length).toLowerCase().split(/\s+/));
  return `${whole}\n${clip([...further].filter((word) => !known.has(word)).join(" "), furtherWordsBytes)}`;
}

/** An address as a whole and in its parts, so "devries" and "example" both find "p.devries@example.nl". */
function addressWords(email: string | null): string[] {
  return email === null ? [] : [email, email.replaceAll(/[@._+-]+/g, " ")];
}

/** What full-text search looks through, by weight. */
export function buildSearchText(input: {
  title: string;
  meetingTitle: string | null;
  recorder: Pick<Recorder, "name" | "email">;
  attendees: readonly Pick<Attendee, "name" | "email">[];
  summaryMarkdown: string | null;
  lines: readonly Pick<TranscriptLine, "text">[];
}): SearchText {
  const titles = new Set([input.title, input.meetingTitle ?? ""]);
  const people = new Set(
    [input.recorder, ...input.attendees].flatMap(({ name, email }) => [name ?? "", ...addressWords(email)]),
  );
  return {
    title: clip([...titles].join("\n").trim(), shortBytes),
    people: clip([...people].join("\n").trim(), shortBytes),
    body: capBody([input.summaryMarkdown ?? "", ...input.lines.map(({ text }) => text)].join("\n").trim()),
  };
}
