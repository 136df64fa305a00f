import type { UserContext } from "#server/auth/context-for-token.ts";
import { listInvitations } from "#server/db/invitations.ts";
import { listMembers } from "#server/db/profiles.ts";
import { listTeams } from "#server/db/teams.ts";
import { Invitations } from "./invitations.tsx";
import { Members } from "./members.tsx";
import { Teams } from "./teams.tsx";

/** Who is in the workspace, who is invited, and the teams they are in. */
export async function TeamTab({ ctx }: { ctx: UserContext }) {
  const [members, invitations, teams] = await Promise.all([
    listMembers(ctx.db),
    listInvitations(ctx.db),
    listTeams(ctx.db),
  ]);
  const pending = members.filter((member) => member.role === null);
  const active = members.filter((member) => member.role !== null);
  const open = invitations.filter(({ acceptedAt, revokedAt }) => acceptedAt === null && revokedAt === null);
  return (
    <div className="grid max-w-4xl gap-6">
      {pending.length > 0 && <Members ctx={ctx} kind="pending" members={pending} teams={teams} />}
      <Members ctx={ctx} kind="members" members={active} teams={teams} />
      <Invitations ctx={ctx} invitations={open} teams={teams} />
      <Teams teams={teams} />
    </div>
  );
}
