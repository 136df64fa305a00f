/** Longer than any recording: such a span is a clock error and the next best source counts. */
const longestSeconds = 48 * 3600;

function span(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return seconds > 0 && seconds <= longestSeconds ? seconds : null;
}

/**
 * Whole seconds of a meeting: as recorded, else until the last words, else as scheduled; null when nothing says.
 * `spokenUntil` is where the transcript ends, in seconds since the start.
 */
export function meetingDuration(input: {
  startsAt: string | null;
  endsAt: string | null;
  scheduledStartAt: string | null;
  scheduledEndAt: string | null;
  spokenUntil: number | null;
}): number | null {
  const spoken = input.spokenUntil !== null && input.spokenUntil > 0 ? Math.ceil(input.spokenUntil) : null;
  return span(input.startsAt, input.endsAt) ?? spoken ?? span(input.scheduledStartAt, input.scheduledEndAt);
}
