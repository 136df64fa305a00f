import { formatMeetingFilters, type MeetingFilterParams, toMeetingFilters } from "#domain/meeting-filters.ts";
import { listMeetings } from "#features/meetings/list-meetings.ts";
import { searchMeetings } from "#features/meetings/search-meetings.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import type { MeetingRow } from "./meeting-row.ts";
import { newerPosition, olderPosition } from "./page-trail.ts";
import { withParams } from "./with-params.ts";

/** What fits the weight of a page (30 kB) when every title is a long one. */
const pageSize = 40;
const searchPageSize = 25;

/** Rows of one page, and the addresses of the pages around it. */
export type ListPage = { rows: MeetingRow[]; older: string | null; newer: string | null };

export type ListPosition = { cursor: string | null; trail: string | null; page: number };

/** The page of meetings an address asks for: newest first, or the best matches of a search. */
export async function loadList(
  ctx: UserContext,
  params: MeetingFilterParams,
  position: ListPosition,
): Promise<ListPage> {
  return params.q === undefined ? loadNewest(ctx, params, position) : loadMatches(ctx, params.q, params, position.page);
}

async function loadNewest(
  ctx: UserContext,
  params: MeetingFilterParams,
  { cursor, trail }: ListPosition,
): Promise<ListPage> {
  const filters = toMeetingFilters(params, ctx.actor.timeZone);
  const { items, nextCursor } = await listMeetings(ctx, { filters, cursor, limit: pageSize });
  const here = { cursor, trail };
  const address = (place: { cursor: string | null; trail: string | null }) =>
    withParams("/meetings", Object.fromEntries(new URLSearchParams(formatMeetingFilters(params))), place);
  return {
    rows: items,
    older: nextCursor === null ? null : address(olderPosition(here, nextCursor)),
    newer: cursor === null ? null : address(newerPosition(here)),
  };
}

async function loadMatches(
  ctx: UserContext,
  query: string,
  params: MeetingFilterParams,
  page: number,
): Promise<ListPage> {
  const filters = toMeetingFilters(params, ctx.actor.timeZone);
  const offset = (page - 1) * searchPageSize;
  const { items, hasMore } = await searchMeetings(ctx, { query, filters, limit: searchPageSize, offset });
  const address = (number: number) =>
    withParams("/meetings", Object.fromEntries(new URLSearchParams(formatMeetingFilters(params))), {
      page: number === 1 ? null : String(number),
    });
  return {
    rows: items,
    older: hasMore ? address(page + 1) : null,
    newer: page === 1 ? null : address(page - 1),
  };
}
