import { withParams } from "#app/(app)/meetings/_view/with-params.ts";

export const meetingTabs = ["summary", "transcript", "attendees", "action-items", "analytics", "sync"] as const;
export type MeetingTab = (typeof meetingTabs)[number];

/** The tab the URL asks for. Without one a moment (`?t=`) means the transcript, and everything else the summary. */
export function parseTab(value: string | undefined, moment: number | null): MeetingTab {
  return meetingTabs.find((tab) => tab === value) ?? (moment === null ? "summary" : "transcript");
}

/** The address of a tab; the summary is the page itself. A moment in seconds also becomes the anchor of its line. */
export function tabHref(meetingId: string, tab: MeetingTab, moment: number | null = null, find?: string): string {
  const path = withParams(`/meetings/${meetingId}`, {
    tab: tab === "summary" && moment === null ? null : tab,
    find,
    t: moment === null ? null : String(Math.floor(moment)),
  });
  return tab === "transcript" && moment !== null ? `${path}#${lineAnchor(moment)}` : path;
}

export function lineAnchor(seconds: number): string {
  return `t-${Math.floor(seconds)}`;
}
