import { decodeCursor, encodeCursor } from "#domain/cursor.ts";
import type { MeetingFilters } from "#domain/meeting-filters.ts";
import type { Context } from "#server/context.ts";
import { listMeetings as list, type MeetingListItem } from "#server/db/list-meetings.ts";

export type MeetingPage = {
  items: MeetingListItem[];
  /** Opaque, safe in a URL; null on the last page. */
  nextCursor: string | null;
};

type Input = { filters: MeetingFilters; cursor: string | null; limit: number };

/** A page of the meetings this person may see, newest first. A cursor that is not ours shows the first page. */
export async function listMeetings(ctx: Context, { filters, cursor, limit }: Input): Promise<MeetingPage> {
  const { items, nextCursor } = await list(ctx.db, filters, cursor === null ? null : decodeCursor(cursor), limit);
  return { items, nextCursor: nextCursor && encodeCursor(nextCursor) };
}
