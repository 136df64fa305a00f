const nul = String.fromCharCode(0);

/** Postgres stores neither NUL nor half an emoji (a lone surrogate), in text or in jsonb; everything else stays as it came. */
export function cleanText(text: string): string {
  return text.replaceAll(nul, "").toWellFormed();
}

/** `cleanText` on every string and key of a JSON value. */
export function cleanJson(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleanJson(inner)]));
}
