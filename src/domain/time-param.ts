import { parseTimestamp } from "#domain/transcript.ts";

const unitsPattern = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/i;

/** `?t=` of a deep link in seconds: "90", "90s", "1h2m3s", "2m", "21:07" or "00:21:07"; null for anything else. */
export function parseTimeParam(value: string | string[] | undefined): number | null {
  const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
  if (text === "") return null;
  const match = unitsPattern.exec(text);
  if (!match) return parseTimestamp(text);
  const [, hours, minutes, seconds] = match;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
