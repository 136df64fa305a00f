/** How one person reads dates, numbers and durations: their language and their IANA zone. */
export type Format = ReturnType<typeof createFormat>;

type FormatLocale = "nl" | "en";
type Instant = string | Date;

const tags = { nl: "nl-NL", en: "en-GB" } as const;
const hourLetter = { nl: "u", en: "h" } as const;

const relativeSteps = [
  { unit: "second", seconds: 1, below: 60 },
  { unit: "minute", seconds: 60, below: 3600 },
  { unit: "hour", seconds: 3600, below: 86_400 },
  { unit: "day", seconds: 86_400, below: 7 * 86_400 },
  { unit: "week", seconds: 7 * 86_400, below: 30 * 86_400 },
  { unit: "month", seconds: 30 * 86_400, below: 365 * 86_400 },
  { unit: "year", seconds: 365 * 86_400, below: Infinity },
] as const;

/** Formatters for one person. Pass `now` where a text depends on it; nothing here reads a clock. */
export function createFormat(locale: FormatLocale, timeZone: string) {
  const tag = tags[locale];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = dateFormat(tag, timeZone, options);
    return (value: Instant) => format.format(toDate(value));
  };
  const decimals = (digits: number) => numberFormat(tag, { maximumFractionDigits: digits });

  return {
    locale,
    timeZone,
    /** 21 nov 2026 */
    date: dates({ day: "numeric", month: "short", year: "numeric" }),
    /** zaterdag 21 november 2026 */
    dateLong: dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    /** za 21 nov */
    day: dates({ weekday: "short", day: "numeric", month: "short" }),
    /** 14:05 */
    time: dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    /** 21 nov 2026, 14:05 */
    dateTime: dates({
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
    /** For a tooltip: zaterdag 21 november 2026 om 14:05 CET */
    exact: dates({
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZoneName: "short",
    }),
    /** 9 minuten geleden */
    relative(value: Instant, now: Date): string {
      const seconds = Math.round((toDate(value).getTime() - now.getTime()) / 1000);
      const step = relativeSteps.find(({ below }) => Math.abs(seconds) < below) ?? relativeSteps[6];
      return relativeFormat(tag).format(Math.trunc(seconds / step.seconds), step.unit);
    },
    /** 1 u 05 min, 42 min, 30 s */
    duration(totalSeconds: number): string {
      const seconds = Math.max(0, Math.round(totalSeconds));
      if (seconds < 60) return `${seconds} s`;
      const minutes = Math.round(seconds / 60);
      if (minutes < 60) return `${minutes} min`;
      return `${Math.floor(minutes / 60)} ${hourLetter[locale]} ${String(minutes % 60).padStart(2, "0")} min`;
    },
    /** A place in a recording: 4:05, 1:02:03 */
    clock(totalSeconds: number): string {
      const seconds = Math.max(0, Math.floor(totalSeconds));
      const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
      const tail = String(rest).padStart(2, "0");
      return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
    },
    /** 12.345 */
    number: (value: number, digits = 0) => decimals(digits).format(value),
    /** A share 0..1 as 63% */
    percent: (share: number) => numberFormat(tag, { style: "percent", maximumFractionDigits: 0 }).format(share),
    /** A score with its sign: +0,42 */
    signed: (value: number) =>
      numberFormat(tag, {
        signDisplay: "exceptZero",
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }).format(value),
    /** Anna, Bob en Cas */
    list: (items: readonly string[]) => listFormat(tag).format(items),
  };
}

function toDate(value: Instant): Date {
  return typeof value === "string" ? new Date(value) : value;
}

// Building an Intl object costs far more than using it; a process needs only a handful of them.
const cache = new Map<string, unknown>();
function cached<T>(key: string, create: () => T): T {
  const known = cache.get(key);
  // The key names the constructor, so what sits under it is what that constructor made.
  if (known !== undefined) return known as T;
  const made = create();
  cache.set(key, made);
  return made;
}
const dateFormat = (tag: string, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  cached(
    `date ${tag} ${timeZone} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(tag, { ...options, timeZone }),
  );
const numberFormat = (tag: string, options: Intl.NumberFormatOptions) =>
  cached(`number ${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));
const relativeFormat = (tag: string) =>
  cached(`relative ${tag}`, () => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
const listFormat = (tag: string) => cached(`list ${tag}`, () => new Intl.ListFormat(tag));
