import { z } from "zod";

import { parseMeetingFilters, toMeetingFilters } from "#domain/meeting-filters.ts";
import { listMeetings } from "#features/meetings/list-meetings.ts";
import { searchMeetings } from "#features/meetings/search-meetings.ts";
import { apiRoute } from "#server/http/api-route.ts";

const Limit = z.coerce.number().int().min(1).max(200).catch(50);
/** Pages of a search are counted, because its order is by match; a list's cursor is a place in time. */
const SearchCursor = z.coerce.number().int().min(0).max(200).catch(0);

/** The filters of the page (`q rep team from to source audience actions`) plus `cursor` and `limit`. */
export const GET = apiRoute({}, async (ctx, request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const params = parseMeetingFilters(query);
  const filters = toMeetingFilters(params, ctx.actor.timeZone);
  const limit = Limit.parse(query["limit"]);
  if (params.q === undefined) {
    return Response.json(await listMeetings(ctx, { filters, cursor: params.cursor ?? null, limit }));
  }
  const offset = SearchCursor.parse(params.cursor);
  const { items, hasMore } = await searchMeetings(ctx, { query: params.q, filters, limit, offset });
  return Response.json({ items, nextCursor: hasMore ? String(offset + limit) : null });
});
