import "server-only";

import { z } from "zod";

import type { MeetingFilters } from "#domain/meeting-filters.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { MeetingListRow } from "#server/db/meeting-list-row.ts";
import { camelCase } from "#server/db/row.ts";

const MeetingSearchItem = MeetingListRow.extend({
  rank: z.number(),
  match_text: z.string().nullable(),
  match_at: z.number().nullable(),
  match_speaker: z.string().nullable(),
}).transform(camelCase);
/** `match*`: the first transcript line with one of the words (plain text), null when the words are elsewhere. */
export type MeetingSearchItem = z.infer<typeof MeetingSearchItem>;

type Search = { text: string; filters: MeetingFilters; limit: number; offset?: number };

/**
 * Meetings whose title, people, summary or transcript hold all the words: best match first, out of the newest 200 matches.
 * Accents and capitals are forgiven, the last word may be unfinished; `"a phrase"`, `or` and `-without` work.
 */
export async function searchMeetings(
  db: Db,
  { text, filters, limit, offset = 0 }: Search,
): Promise<{ items: MeetingSearchItem[]; hasMore: boolean }> {
  const rows = unwrap(
    await db.read.rpc("search_meetings", { p_query: text, p_filters: filters, p_limit: limit + 1, p_offset: offset }),
  );
  const found = z.array(MeetingSearchItem).parse(rows);
  return { items: found.slice(0, limit), hasMore: found.length > limit };
}
