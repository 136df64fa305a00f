const isoPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

function offset(zone: string | undefined): string {
  if (zone === undefined || zone.toUpperCase() === "Z") return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * A provider's ISO time as our own (`2026-11-18T10:01:12.000Z`), or null. Without a zone it is UTC, never the machine's;
 * finer than milliseconds is cut off, because a list cursor compares to the millisecond.
 */
export function parseInstant(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const match = isoPattern.exec(value.trim());
  if (!match) return null;
  const [, day, minute, second, fraction, zone] = match;
  const time = Date.parse(
    `${day}T${minute}:${second ?? "00"}.${(fraction ?? "").slice(0, 3).padEnd(3, "0")}${offset(zone)}`,
  );
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
