const dayMs = 86_400_000;
/** From the year 1000 on: a date field says "0002-01-01" while somebody types 2026, and `Date.UTC` takes that for 1902. */
const dayPattern = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Midnight UTC of a calendar day in milliseconds, or null when there is no such day ("2026-02-30"). */
function utcMidnight(day: string): number | null {
  if (!dayPattern.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(day) ? time : null;
}

/** True for a real calendar day written as `YYYY-MM-DD`. */
export function isCalendarDay(day: string): boolean {
  return utcMidnight(day) !== null;
}

/** True when the runtime knows this IANA zone ("Europe/Amsterdam"). */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wallClock = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wallClock - Math.floor(time / 1000) * 1000;
}

/**
 * The first instant of a calendar day in a zone, or null when it is not a day. Where clocks jump over midnight
 * (Beirut, Santiago) the day starts at the first moment that exists.
 */
export function startOfDay(day: string, timeZone: string): Date | null {
  const midnight = utcMidnight(day);
  if (midnight === null) return null;
  // The offset may differ on either side of the change; the earliest candidate that already reads as this day wins.
  const candidates = [midnight - dayMs, midnight + dayMs]
    .map((around) => midnight - offsetAt(around, timeZone))
    .toSorted((a, b) => a - b);
  const start = candidates.find((time) => time + offsetAt(time, timeZone) >= midnight) ?? midnight;
  return new Date(start);
}

/** The first instant after a calendar day in a zone: 23, 24 or 25 hours after its start. */
export function endOfDay(day: string, timeZone: string): Date | null {
  const midnight = utcMidnight(day);
  if (midnight === null) return null;
  return startOfDay(new Date(midnight + dayMs).toISOString().slice(0, 10), timeZone);
}
