import type { Format } from "#lib/format.ts";

type Props = {
  value: string;
  format: Format;
  /** With `now`: "9 minutes ago", the exact time on hover. Without: date and time. */
  now?: Date;
  show?: "date" | "dateTime" | "time" | "day";
  className?: string;
};

/** An instant for eyes and machines; hovering shows it to the minute, with the zone. */
export function Time({ value, format, now, show = "dateTime", className }: Props) {
  return (
    <time dateTime={value} title={format.exact(value)} className={className}>
      {now ? format.relative(value, now) : format[show](value)}
    </time>
  );
}
