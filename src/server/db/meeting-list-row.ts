import "server-only";

import { z } from "zod";

import { MeetingIntegration } from "#domain/meeting.ts";
import { instant } from "#server/db/row.ts";

/** The columns a list shows of a meeting, as list_meetings and search_meetings answer them. */
export const MeetingListRow = z.object({
  id: z.string(),
  title: z.string(),
  starts_at: instant,
  duration_seconds: z.int().nullable(),
  sales_rep_id: z.string(),
  sales_rep_name: z.string(),
  is_external: z.boolean(),
  attendee_preview: z.array(z.string()),
  attendee_count: z.int(),
  action_item_count: z.int(),
  open_action_item_count: z.int(),
  sentiment_score: z.number().nullable(),
  has_transcript: z.boolean(),
  integration: MeetingIntegration,
});
