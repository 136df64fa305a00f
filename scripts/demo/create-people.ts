import { acceptInvitation } from "#features/people/accept-invitation.ts";
import { archiveSalesRep } from "#features/people/archive-sales-rep.ts";
import { inviteMember } from "#features/people/invite-member.ts";
import { saveSalesRep } from "#features/people/save-sales-rep.ts";
import { saveTeam } from "#features/people/save-team.ts";
import type { Context } from "#server/context.ts";
import { listTeams } from "#server/db/teams.ts";
import { demoReps, teams } from "../../tests/simulators/fathom/people.ts";
import { demoMembers } from "./people.ts";
import { openPersonSession } from "./person-session.ts";

/** Teams, sales reps (one of them left) and two colleagues who accept their invitation, as the admin would make them. */
export async function createPeople(admin: Context): Promise<void> {
  for (const name of teams) await saveTeam(admin, { name });
  const idByTeam = new Map((await listTeams(admin.db)).map((team) => [team.name, team.id]));
  const teamId = (name: string | null) => (name === null ? null : (idByTeam.get(name) ?? null));

  for (const { name, email, team, archived } of demoReps) {
    const rep = await saveSalesRep(admin, { name, email, teamId: teamId(team), profileId: null });
    if (archived === true) await archiveSalesRep(admin, { id: rep.id });
  }
  for (const { name, email, role, team } of demoMembers) {
    const { link } = await inviteMember(admin, { email, role, teamId: teamId(team) });
    const { ctx } = await openPersonSession({ name, email });
    await acceptInvitation(ctx, { token: link.slice(link.lastIndexOf("/") + 1) });
  }
}
