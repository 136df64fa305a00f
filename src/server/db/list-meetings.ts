import "server-only";

import { z } from "zod";

import type { MeetingCursor } from "#domain/cursor.ts";
import type { MeetingFilters } from "#domain/meeting-filters.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { MeetingListRow } from "#server/db/meeting-list-row.ts";
import { camelCase } from "#server/db/row.ts";

const MeetingListItem = MeetingListRow.transform(camelCase);
export type MeetingListItem = z.infer<typeof MeetingListItem>;

export type MeetingPage = {
  items: MeetingListItem[];
  /** Where the next page starts; null on the last one. */
  nextCursor: MeetingCursor | null;
};

/** A page of the meetings the reader may see, newest first (at most 200). Equally fast at any depth. */
export async function listMeetings(
  db: Db,
  filters: MeetingFilters,
  cursor: MeetingCursor | null,
  limit: number,
): Promise<MeetingPage> {
  const rows = unwrap(
    await db.read.rpc("list_meetings", {
      p_filters: filters,
      ...(cursor === null ? {} : { p_cursor_starts_at: cursor.startsAt, p_cursor_id: cursor.id }),
      p_limit: limit + 1,
    }),
  );
  const found = z.array(MeetingListItem).parse(rows);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: found.length > limit && last !== undefined ? { startsAt: last.startsAt, id: last.id } : null,
  };
}
