import { randomUUID } from "node:crypto";
import type { Workspace } from "./workspace.ts";

/** 200 reps in 20 teams: enough for a rep's share and a team's share of the rows to differ as they do in real life. */
const TEAMS = 20;
const REPS_PER_TEAM = 10;

export type BenchPeople = { admin: string; manager: string; rep: string; repIds: string[] };

/** Creates teams, reps and three people: an admin, the manager of the first team, and that team's first rep. */
export async function createPeople({ admin: db }: Workspace): Promise<BenchPeople> {
  const people = { admin: randomUUID(), manager: randomUUID(), rep: randomUUID() };
  const teamIds = Array.from({ length: TEAMS }, () => randomUUID());
  const repIds = Array.from({ length: TEAMS * REPS_PER_TEAM }, () => randomUUID());

  await db.query(
    "insert into public.teams (id, name) select id, 'Team ' || ord from unnest($1::uuid[]) with ordinality as t (id, ord)",
    [teamIds],
  );
  for (const [role, id] of Object.entries(people)) {
    const email = `${role}@bench.example`;
    await db.query("insert into auth.users (id, email, aud, role) values ($1, $2, 'authenticated', 'authenticated')", [
      id,
      email,
    ]);
    await db.query("insert into public.profiles (id, email, role, team_id) values ($1, $2, $3, $4)", [
      id,
      email,
      role,
      role === "admin" ? null : teamIds[0],
    ]);
  }
  await db.query(
    `insert into public.sales_reps (id, name, email, team_id, profile_id)
     select id, 'Rep ' || ord, 'rep' || ord || '@bench.example', ($2::uuid[])[1 + (ord - 1) / $3], case when ord = 1 then $4::uuid end
     from unnest($1::uuid[]) with ordinality as r (id, ord)`,
    [repIds, teamIds, REPS_PER_TEAM, people.rep],
  );
  return { ...people, repIds };
}
