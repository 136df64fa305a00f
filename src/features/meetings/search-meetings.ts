import type { MeetingFilters } from "#domain/meeting-filters.ts";
import type { Context } from "#server/context.ts";
import type { MeetingListItem } from "#server/db/list-meetings.ts";
import { searchMeetings as search } from "#server/db/search-meetings.ts";

/** A meeting with the first transcript line that has one of the words; null when they were found elsewhere. */
export type FoundMeeting = MeetingListItem & { match: { at: number; speaker: string; text: string } | null };

type Input = { query: string; filters: MeetingFilters; limit: number; offset: number };

/** Full-text search over title, people, summary and transcript: best match first, out of the newest 200. */
export async function searchMeetings(
  ctx: Context,
  { query, filters, limit, offset }: Input,
): Promise<{ items: FoundMeeting[]; hasMore: boolean }> {
  const { items, hasMore } = await search(ctx.db, { text: query, filters, limit, offset });
  return {
    items: items.map(({ rank: _rank, matchAt, matchSpeaker, matchText, ...meeting }) => ({
      ...meeting,
      match:
        matchAt === null || matchText === null ? null : { at: matchAt, speaker: matchSpeaker ?? "", text: matchText },
    })),
    hasMore,
  };
}
