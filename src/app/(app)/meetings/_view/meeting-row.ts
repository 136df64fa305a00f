/** What a row of the list shows; a search adds the line that matched. */
export type MeetingRow = {
  id: string;
  title: string;
  startsAt: string;
  durationSeconds: number | null;
  salesRepName: string;
  isExternal: boolean;
  attendeePreview: readonly string[];
  attendeeCount: number;
  actionItemCount: number;
  openActionItemCount: number;
  sentimentScore: number | null;
  match?: { at: number; speaker: string; text: string } | null;
};
