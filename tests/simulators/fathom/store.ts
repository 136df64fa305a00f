import type { Meeting } from "./wire-meeting.ts";

type Include = { transcript: boolean; summary: boolean; actionItems: boolean };

/** The meetings of one simulated workspace, newest first. Their JSON is kept, so that a page costs a few joins. */
export type Store = {
  meetings: () => readonly Meeting[];
  find: (recordingId: number) => Meeting | undefined;
  add: (meeting: Meeting) => void;
  /** A late edit: the meeting changes and its `created_at` does not. */
  change: (recordingId: number, changes: Partial<Meeting>) => boolean;
  replaceAll: (meetings: readonly Meeting[]) => void;
  toJson: (meeting: Meeting, include: Include) => string;
};

type Parts = { base: string; transcript: string; summary: string; actionItems: string };

export function createStore(initial: readonly Meeting[]): Store {
  let meetings: readonly Meeting[] = initial;
  const cache = new WeakMap<Meeting, Parts>();

  return {
    meetings: () => meetings,
    find: (recordingId) => meetings.find((one) => one.recording_id === recordingId),
    add(meeting) {
      meetings = sortNewestFirst([...meetings, meeting]);
    },
    change(recordingId, changes) {
      const found = meetings.some((one) => one.recording_id === recordingId);
      meetings = meetings.map((one) => (one.recording_id === recordingId ? { ...one, ...changes } : one));
      return found;
    },
    replaceAll(next) {
      meetings = sortNewestFirst(next);
    },
    toJson(meeting, include) {
      const parts = cache.get(meeting) ?? write(meeting);
      cache.set(meeting, parts);
      const wanted = [
        parts.base,
        include.transcript ? `"transcript":${parts.transcript}` : "",
        include.summary ? `"default_summary":${parts.summary}` : "",
        include.actionItems ? `"action_items":${parts.actionItems}` : "",
      ];
      return `{${wanted.filter((part) => part !== "").join(",")}}`;
    },
  };
}

function sortNewestFirst(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.recording_id - a.recording_id);
}

function write(meeting: Meeting): Parts {
  const { transcript, default_summary, action_items, ...base } = meeting;
  return {
    base: JSON.stringify(base).slice(1, -1),
    transcript: JSON.stringify(transcript),
    summary: JSON.stringify(default_summary),
    actionItems: JSON.stringify(action_items),
  };
}
