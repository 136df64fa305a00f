import { FilterBar } from "#app/(app)/meetings/_components/filter-bar.tsx";
import { FilterChips } from "#app/(app)/meetings/_components/filter-chips.tsx";
import { loadChoices } from "#app/(app)/meetings/_view/load-choices.ts";
import { formatMeetingFilters, type MeetingFilterParams } from "#domain/meeting-filters.ts";
import { createFormat } from "#lib/format.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";

/** What may be filtered by, and what is; loads its own choices so that the list need not wait for them. */
export async function Filters({ ctx, params }: { ctx: UserContext; params: MeetingFilterParams }) {
  const { reps, teams } = await loadChoices(ctx, params);
  const format = createFormat(ctx.actor.locale, ctx.actor.timeZone);
  return (
    <>
      <FilterBar params={params} current={formatMeetingFilters(params)} reps={reps} teams={teams} />
      <FilterChips params={params} reps={reps} teams={teams} format={format} />
    </>
  );
}
