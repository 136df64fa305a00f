import { edgeCases } from "./edge-cases.ts";
import { generateMeeting } from "./generate-meeting.ts";
import { createRandom, type Random } from "./random.ts";
import type { Meeting } from "./wire-meeting.ts";

export type DatasetOptions = {
  /** How many meetings besides the edge cases. */
  count: number;
  /** Spread over this many days up to `now`. */
  days: number;
  now: Date;
  seed?: number;
  /** Meetings that are hard to store or to show. */
  withEdgeCases?: boolean;
  /** Small ones (three lines of transcript), for measuring what the path costs apart from its text. */
  isLean?: boolean;
};

/** The demo: a few months of a small sales team. */
export const demoDataset = { count: 120, days: 29, seed: 7 } as const;

const dayMs = 86_400_000;

/** Newest first, as Fathom lists. The same options give the same meetings. */
export function generateDataset(options: DatasetOptions): Meeting[] {
  const { count, days, now, seed = 7, withEdgeCases = false, isLean = false } = options;
  const random = createRandom(seed);
  const meetings = Array.from({ length: count }, (_, index) => {
    const meeting = generateMeeting({
      seed,
      index,
      recordingId: 412_000_000 + (count - index) * 31 + (seed % 31),
      at: workingSlot(random, now, ((index + random.next()) / count) * days),
    });
    return isLean ? { ...meeting, transcript: meeting.transcript?.slice(0, 3) ?? null } : meeting;
  });
  if (withEdgeCases) meetings.push(...edgeCases(now));
  return meetings.toSorted((a, b) =>
    a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : b.recording_id - a.recording_id,
  );
}

/** A half hour in office hours (7:00 to 15:30 UTC) on a weekday, at least two hours ago. */
function workingSlot(random: Random, now: Date, daysAgo: number): Date {
  const latest = now.getTime() - dayMs / 12;
  const slot = new Date(latest - daysAgo * dayMs);
  slot.setUTCHours(random.whole(7, 15), random.pick([0, 30]), 0, 0);
  if (slot.getTime() > latest) slot.setTime(slot.getTime() - dayMs);
  while (slot.getUTCDay() === 0 || slot.getUTCDay() === 6) slot.setTime(slot.getTime() - dayMs);
  return slot;
}
