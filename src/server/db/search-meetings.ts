import "server-only";

import { z } from "zod";

import type { MeetingFilters } from "#domain/meeting-filters.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { MeetingListRow } from "#server/db/meeting-list-row.ts";
import { camelCase } from "#server/db/row.ts";

const FoundMeeting = MeetingListRow.extend({ rank: z.number() }).transform(camelCase);

const MatchingLine = z
  .object({
    meeting_id: z.string(),
    match_at: z.number(),
    match_speaker: z.string().nullable(),
    match_text: z.string(),
  })
  .transform(camelCase);
type MatchingLine = z.infer<typeof MatchingLine>;

/** `match*`: the first transcript line with one of the words (plain text), null when the words are elsewhere. */
export type MeetingSearchItem = z.infer<typeof FoundMeeting> & {
  matchAt: number | null;
  matchSpeaker: string | null;
  matchText: string | null;
};

type Search = { text: string; filters: MeetingFilters; limit: number; offset?: number };

/**
 * Meetings whose title, people, summary or transcript hold all the words: best match first, out of the newest 200 matches.
 * Accents and capitals are forgiven, the last word may be unfinished; `"a phrase"`, `or` and `-without` work.
 * Two requests: the meetings, then the lines of those that are shown.
 */
export async function searchMeetings(
  db: Db,
  { text, filters, limit, offset = 0 }: Search,
): Promise<{ items: MeetingSearchItem[]; hasMore: boolean }> {
  const rows = unwrap(
    await db.read.rpc("search_meetings", { p_query: text, p_filters: filters, p_limit: limit + 1, p_offset: offset }),
  );
  const found = z.array(FoundMeeting).parse(rows);
  const shown = found.slice(0, limit);
  const lines = await findMatchingLines(
    db,
    text,
    shown.filter((meeting) => meeting.hasTranscript).map((meeting) => meeting.id),
  );
  const items = shown.map((meeting) => {
    const line = lines.find((each) => each.meetingId === meeting.id);
    return {
      ...meeting,
      matchAt: line?.matchAt ?? null,
      matchSpeaker: line?.matchSpeaker ?? null,
      matchText: line?.matchText ?? null,
    };
  });
  return { items, hasMore: found.length > limit };
}

async function findMatchingLines(db: Db, text: string, meetingIds: string[]): Promise<MatchingLine[]> {
  if (meetingIds.length === 0) return [];
  const rows = unwrap(await db.read.rpc("find_matching_lines", { p_query: text, p_meeting_ids: meetingIds }));
  return z.array(MatchingLine).parse(rows);
}
