import { z } from "zod";

import { cleanText } from "#domain/clean-text.ts";
import { MeetingIntegration } from "#domain/meeting.ts";
import { endOfDay, isCalendarDay, startOfDay } from "#domain/zoned-day.ts";

/** What `list_meetings` and `search_meetings` take; an absent key does not filter. `from` inclusive, `to` exclusive (instants). */
export type MeetingFilters = {
  salesRepId?: string;
  teamId?: string;
  from?: string;
  to?: string;
  source?: MeetingIntegration;
  external?: boolean;
  hasActionItems?: boolean;
};

/** A repeated parameter arrives as an array, and the first one counts; what does not parse is left out. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema.optional()).catch(undefined);
}

const calendarDay = z.string().refine(isCalendarDay);

/** The filters as the address bar writes them. A mistyped link shows more meetings, never an error. */
export const MeetingFilterParams = z.object({
  q: lenient(z.string().transform(cleanText).pipe(z.string().trim().min(1).max(200))),
  rep: lenient(z.uuid()),
  team: lenient(z.uuid()),
  from: lenient(calendarDay),
  to: lenient(calendarDay),
  source: lenient(MeetingIntegration),
  audience: lenient(z.enum(["external", "internal"])),
  actions: lenient(z.literal("yes")),
  cursor: lenient(z.string().min(1).max(200)),
});
export type MeetingFilterParams = z.infer<typeof MeetingFilterParams>;

/** From Next's `searchParams` (awaited) or `Object.fromEntries(url.searchParams)`. */
export function parseMeetingFilters(params: Record<string, string | string[] | undefined>): MeetingFilterParams {
  return MeetingFilterParams.parse(params);
}

/** The address bar's words as the database takes them; days become instants in the reader's zone, both days included. */
export function toMeetingFilters(params: MeetingFilterParams, timeZone: string): MeetingFilters {
  const from = params.from === undefined ? null : startOfDay(params.from, timeZone);
  const to = params.to === undefined ? null : endOfDay(params.to, timeZone);
  return {
    ...(params.rep !== undefined && { salesRepId: params.rep }),
    ...(params.team !== undefined && { teamId: params.team }),
    ...(from && { from: from.toISOString() }),
    ...(to && { to: to.toISOString() }),
    ...(params.source !== undefined && { source: params.source }),
    ...(params.audience !== undefined && { external: params.audience === "external" }),
    ...(params.actions !== undefined && { hasActionItems: true }),
  };
}

/** `?q=…&rep=…` in a fixed order, or "" when nothing is set, so equal filters have one address. */
export function formatMeetingFilters(params: Partial<MeetingFilterParams>): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(MeetingFilterParams.shape)) {
    const value = Object.entries(params).find(([key]) => key === name)?.[1];
    if (value !== undefined && value !== "") query.set(name, value);
  }
  return query.size === 0 ? "" : `?${query}`;
}
