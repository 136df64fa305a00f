import type { MeetingFilterParams } from "#domain/meeting-filters.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { findProfile } from "#server/db/profiles.ts";
import { listSalesReps } from "#server/db/sales-reps.ts";
import { listTeams } from "#server/db/teams.ts";
import { type Choice, shortList } from "./short-list.ts";

export type Choices = { reps: Choice[]; teams: Choice[] };

/** What a person may filter by: an admin everybody, a manager the own team, a rep nothing. */
export async function loadChoices(ctx: UserContext, params: MeetingFilterParams): Promise<Choices> {
  const { role, userId } = ctx.actor;
  if (role === "rep") return { reps: [], teams: [] };
  if (role === "manager") {
    const [reps, profile] = await Promise.all([listSalesReps(ctx.db), findProfile(ctx.db, userId)]);
    const own = reps.filter(
      (rep) => rep.profileId === userId || (rep.teamId !== null && rep.teamId === profile?.teamId),
    );
    return { reps: shortList(own, params.rep), teams: [] };
  }
  const [reps, teams] = await Promise.all([listSalesReps(ctx.db), listTeams(ctx.db)]);
  return { reps: shortList(reps, params.rep), teams: shortList(teams, params.team) };
}
