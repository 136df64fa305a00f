import { maxWindowHours, parseHours, windowOfDays, type RangeError, type SyncWindow } from "#domain/sync-window.ts";

type SyncRange = { hours: number } | SyncWindow;

type Answer =
  | { ok: true; range: SyncRange }
  | { ok: false; field: "from" | "to"; error: RangeError | "range_from_required" | "range_to_required" };

/** The sync form's fields (`range` is a number of hours or "custom") as what the sync takes; days are in the person's zone. */
export function readSyncRange(
  fields: { range: string; from: string; to: string },
  timeZone: string,
  now: Date,
): Answer {
  if (fields.range !== "custom") {
    const hours = parseHours(fields.range) ?? 24;
    return { ok: true, range: { hours: Math.min(hours, maxWindowHours) } };
  }
  if (fields.from === "") return { ok: false, field: "from", error: "range_from_required" };
  if (fields.to === "") return { ok: false, field: "to", error: "range_to_required" };

  const days = windowOfDays({ from: fields.from, to: fields.to, timeZone }, now);
  if (days.ok) return { ok: true, range: days.window };
  return { ok: false, field: days.error === "range_in_future" ? "to" : "from", error: days.error };
}
