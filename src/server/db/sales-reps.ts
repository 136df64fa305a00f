import "server-only";

import { z } from "zod";

import type { Actor } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { readAll } from "#server/db/read-all.ts";
import { camelCase, instant } from "#server/db/row.ts";

const SalesRep = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    profile_id: z.string().nullable(),
    team_id: z.string().nullable(),
    archived_at: instant.nullable(),
    origin: z.enum(["manual", "fathom"]),
    created_at: instant,
    updated_at: instant,
  })
  .transform(camelCase);
/** Somebody whose recorded meetings are kept; the e-mail address is the one the recordings carry. */
export type SalesRep = z.infer<typeof SalesRep>;

/** All of them by name, archived ones included; for every member. */
export async function listSalesReps(db: Db): Promise<SalesRep[]> {
  const rows = await readAll((afterId, limit) =>
    db.read.from("sales_reps").select().gt("id", afterId).order("id").limit(limit),
  );
  return z
    .array(SalesRep)
    .parse(rows)
    .toSorted((one, other) => byName.compare(one.name, other.name) || byName.compare(one.email, other.email));
}

const byName = new Intl.Collator("nl");

export async function findSalesRep(db: Db, id: string): Promise<SalesRep | null> {
  return SalesRep.nullable().parse(unwrap(await db.read.from("sales_reps").select().eq("id", id).maybeSingle()));
}

type SalesRepInput = {
  id: string | null;
  name: string;
  email: string;
  teamId: string | null;
  profileId: string | null;
};

/**
 * Creates a rep (`id` null) or changes one. Meetings that were skipped for want of the address are then fetched by a job.
 * @throws DomainError conflict `sales_rep_email_taken` | `profile_already_linked`, not_found `sales_rep_not_found`, forbidden
 */
export async function saveSalesRep(db: Db, actor: Actor, rep: SalesRepInput): Promise<SalesRep> {
  return SalesRep.parse(
    unwrap(
      await db.write.rpc("save_sales_rep", {
        p_actor: actorJson(actor),
        p_id: nullable(rep.id),
        p_name: rep.name,
        p_email: rep.email,
        p_team_id: nullable(rep.teamId),
        p_profile_id: nullable(rep.profileId),
      }),
    ),
  );
}

/** Keeps the rep's meetings; new ones are skipped from now on. @throws DomainError not_found, forbidden */
export async function archiveSalesRep(db: Db, actor: Actor, id: string): Promise<SalesRep> {
  return SalesRep.parse(unwrap(await db.write.rpc("archive_sales_rep", { p_actor: actorJson(actor), p_id: id })));
}

/** Fetches what was skipped meanwhile. @throws DomainError not_found, forbidden */
export async function restoreSalesRep(db: Db, actor: Actor, id: string): Promise<SalesRep> {
  return SalesRep.parse(unwrap(await db.write.rpc("restore_sales_rep", { p_actor: actorJson(actor), p_id: id })));
}

const ImportCounts = z.object({ created: z.int(), existing: z.int() });

/** Adds those whose address is new; the others stay as they are. @throws DomainError forbidden */
export async function importSalesReps(
  db: Db,
  actor: Actor,
  reps: { name: string; email: string }[],
): Promise<z.infer<typeof ImportCounts>> {
  return ImportCounts.parse(
    unwrap(await db.write.rpc("import_sales_reps", { p_actor: actorJson(actor), p_reps: { reps } })),
  );
}
