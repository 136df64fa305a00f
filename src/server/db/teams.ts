import "server-only";

import { z } from "zod";

import type { Actor } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { camelCase, instant } from "#server/db/row.ts";

const Team = z.object({ id: z.string(), name: z.string(), created_at: instant }).transform(camelCase);
export type Team = z.infer<typeof Team>;

/** By name; for every member. */
export async function listTeams(db: Db): Promise<Team[]> {
  return z.array(Team).parse(unwrap(await db.read.from("teams").select().order("name").limit(1000)));
}

/** Creates a team (`id` null) or renames one. @throws DomainError conflict `team_name_taken`, not_found, forbidden */
export async function saveTeam(db: Db, actor: Actor, team: { id: string | null; name: string }): Promise<Team> {
  return Team.parse(
    unwrap(await db.write.rpc("save_team", { p_actor: actorJson(actor), p_id: nullable(team.id), p_name: team.name })),
  );
}

/** Its people and reps stay, without a team. @throws DomainError not_found `team_not_found`, forbidden */
export async function deleteTeam(db: Db, actor: Actor, id: string): Promise<void> {
  unwrap(await db.write.rpc("delete_team", { p_actor: actorJson(actor), p_id: id }));
}
