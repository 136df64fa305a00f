import type { SkipReason } from "#domain/meeting.ts";

// In the order a person can do something about it.
const reasons = ["unknown_rep", "archived_rep", "other_team", "invalid"] as const satisfies readonly SkipReason[];

type Skipped = { reason: string; recorderEmail: string | null; recorderName: string | null };

export type SkippedRecorder<Meeting> = { email: string | null; name: string | null; meetings: Meeting[] };
export type SkippedGroup<Meeting> = {
  reason: SkipReason;
  count: number;
  recorders: SkippedRecorder<Meeting>[];
};

/** Reason → recorder → meetings: one fix (adding or restoring a rep) heals everything below a recorder. */
export function groupSkipped<Meeting extends Skipped>(meetings: readonly Meeting[]): SkippedGroup<Meeting>[] {
  return reasons.flatMap((reason) => {
    const ofReason = meetings.filter((meeting) => meeting.reason === reason);
    if (ofReason.length === 0) return [];
    return [{ reason, count: ofReason.length, recorders: groupByRecorder(ofReason) }];
  });
}

function groupByRecorder<Meeting extends Skipped>(meetings: readonly Meeting[]): SkippedRecorder<Meeting>[] {
  const byEmail = new Map<string, SkippedRecorder<Meeting>>();
  for (const meeting of meetings) {
    const email = meeting.recorderEmail?.toLowerCase() ?? null;
    const recorder = byEmail.get(email ?? "") ?? { email, name: null, meetings: [] };
    recorder.name ??= meeting.recorderName;
    recorder.meetings.push(meeting);
    byEmail.set(email ?? "", recorder);
  }
  return [...byEmail.values()].toSorted((a, b) => b.meetings.length - a.meetings.length);
}
