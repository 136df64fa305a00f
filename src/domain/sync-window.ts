import { endOfDay, isTimeZone, startOfDay } from "#domain/zoned-day.ts";

const hourMs = 3_600_000;

/** One year, the most that `?hours=` may ask for. */
export const maxWindowHours = 8760;

/** Fathom has no "changed since", so late edits are found by reading the last two days again on every run. */
export const overlapHours = 48;

/** What a first run looks back when there is no earlier one: the brief's widest button, 30 days. */
export const firstRunHours = 720;

const maxRangeMs = 5 * 366 * 24 * hourMs;

/** The span a run reads, compared with the time Fathom made the record; ISO instants, `to` exclusive. */
export type SyncWindow = { from: string; to: string };

export type RangeError =
  | "range_invalid_date"
  | "range_order"
  | "range_in_future"
  | "range_too_long"
  | "range_time_zone";

/** Any whole number of hours from 1 to 8760 written in digits; everything else is null. */
export function parseHours(value: string): number | null {
  if (!/^\d{1,5}$/.test(value)) return null;
  const hours = Number(value);
  return hours >= 1 && hours <= maxWindowHours ? hours : null;
}

/** The last `hours` hours. */
export function windowOfHours(hours: number, now: Date): SyncWindow {
  return { from: new Date(now.getTime() - hours * hourMs).toISOString(), to: now.toISOString() };
}

/** Whole days from `from` to `to` (both `YYYY-MM-DD`, both included) in a person's zone; today ends now. */
export function windowOfDays(
  input: { from: string; to: string; timeZone: string },
  now: Date,
): { ok: true; window: SyncWindow } | { ok: false; error: RangeError } {
  if (!isTimeZone(input.timeZone)) return { ok: false, error: "range_time_zone" };
  const from = startOfDay(input.from, input.timeZone);
  const lastDay = startOfDay(input.to, input.timeZone);
  const end = endOfDay(input.to, input.timeZone);
  if (!from || !lastDay || !end) return { ok: false, error: "range_invalid_date" };
  if (lastDay < from) return { ok: false, error: "range_order" };
  if (lastDay > now) return { ok: false, error: "range_in_future" };
  if (end.getTime() - from.getTime() > maxRangeMs) return { ok: false, error: "range_too_long" };
  const to = end > now ? now : end;
  return { ok: true, window: { from: from.toISOString(), to: to.toISOString() } };
}
