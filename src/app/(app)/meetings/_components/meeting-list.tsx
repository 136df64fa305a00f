import { ListPages } from "#app/(app)/meetings/_components/list-pages.tsx";
import { MeetingTable } from "#app/(app)/meetings/_components/meeting-table.tsx";
import { NoMeetings } from "#app/(app)/meetings/_components/no-meetings.tsx";
import { type ListPosition, loadList } from "#app/(app)/meetings/_view/load-list.ts";
import { formatMeetingFilters, type MeetingFilterParams } from "#domain/meeting-filters.ts";
import { createFormat } from "#lib/format.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";

type Props = { ctx: UserContext; params: MeetingFilterParams; position: ListPosition };

/** One page of meetings with the way to the next, or why there is none. */
export async function MeetingList({ ctx, params, position }: Props) {
  const { rows, older, newer } = await loadList(ctx, params, position);
  if (rows.length === 0) {
    return (
      <NoMeetings
        role={ctx.actor.role ?? "rep"}
        query={params.q}
        hasFilters={formatMeetingFilters(params) !== ""}
        isBehindEnd={newer !== null}
      />
    );
  }
  return (
    <>
      <MeetingTable
        rows={rows}
        format={createFormat(ctx.actor.locale, ctx.actor.timeZone)}
        query={params.q}
        showRep={ctx.actor.role !== "rep"}
      />
      <ListPages older={older} newer={newer} isSearch={params.q !== undefined} />
    </>
  );
}
