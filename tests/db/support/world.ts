import { randomUUID } from "node:crypto";
import { withClient } from "../../../scripts/local/bootstrap-database.ts";
import { createTestDatabase, type TestDatabase } from "../../support/test-database.ts";
import { mappedMeeting } from "./mapped-meeting.ts";
import { call } from "./session.ts";

export const system = { kind: "system", name: "script", userId: null, ipAddress: null };

export const userActor = (userId: string, name = "somebody") => ({ kind: "user", userId, name, ipAddress: "10.0.0.1" });

/** Adds logins; the first one to get a profile becomes admin, as in the product. */
export async function addUser(db: TestDatabase, email: string): Promise<string> {
  const id = randomUUID();
  await withClient(db.adminUrl, (client) =>
    client.query("insert into auth.users (id, email, aud, role) values ($1, $2, 'authenticated', 'authenticated')", [
      id,
      email,
    ]),
  );
  await call(db, "ensure_profile", { p_user_id: id, p_email: email, p_full_name: "", p_locale: "nl" });
  return id;
}

export type World = {
  db: TestDatabase;
  people: Record<"admin" | "manager" | "otherManager" | "rep" | "otherRep" | "pending", string>;
  teams: Record<"sales" | "service", string>;
  reps: Record<"anna" | "bob", string>;
};

const recordedBy = (email: string) => ({ recorder: { name: null, email, team: null } });

/**
 * Two teams: Sales with its manager and Anna (two meetings), Service with its manager and Bob (one meeting); an admin, and
 * somebody who waits to be let in. One meeting of a stranger was skipped; the admin and Anna each asked for a run.
 */
export async function createWorld(): Promise<World> {
  const db = await createTestDatabase();
  const admin = await addUser(db, "admin@koppel.example");
  const people = {
    admin,
    manager: await addUser(db, "manager@koppel.example"),
    otherManager: await addUser(db, "other-manager@koppel.example"),
    rep: await addUser(db, "anna@koppel.example"),
    otherRep: await addUser(db, "bob@koppel.example"),
    pending: await addUser(db, "pending@koppel.example"),
  };
  const p_actor = userActor(admin, "admin@koppel.example");
  const team = async (p_name: string) =>
    (await call<{ id: string }>(db, "save_team", { p_actor, p_id: null, p_name })).id;
  const teams = { sales: await team("Sales"), service: await team("Service") };
  const member = (p_profile_id: string, p_role: string, p_team_id: string) =>
    call(db, "set_member", { p_actor, p_profile_id, p_role, p_team_id });
  await member(people.manager, "manager", teams.sales);
  await member(people.otherManager, "manager", teams.service);
  await member(people.rep, "rep", teams.sales);
  await member(people.otherRep, "rep", teams.service);
  const rep = async (p_name: string, p_email: string, p_team_id: string) =>
    (
      await call<{ id: string }>(db, "save_sales_rep", {
        p_actor,
        p_id: null,
        p_name,
        p_email,
        p_team_id,
        p_profile_id: null,
      })
    ).id;
  const reps = {
    anna: await rep("Anna Bakker", "anna@koppel.example", teams.sales),
    bob: await rep("Bob Visser", "bob@koppel.example", teams.service),
  };

  for (const userId of [people.admin, people.rep]) {
    const { run, holder } = await call<{ run: { id: string }; holder: string }>(db, "start_sync_run", {
      p_actor: userActor(userId),
      p_run: { integration: "fathom", trigger: "manual", status: "running" },
    });
    await call(db, "finish_sync_run", { p_actor: system, p_run_id: run.id, p_holder: holder, p_status: "succeeded" });
  }
  await call(db, "save_meetings", {
    p_actor: system,
    p_run_id: null,
    p_batch: {
      meetings: [
        mappedMeeting(1),
        mappedMeeting(2),
        mappedMeeting(3, recordedBy("bob@koppel.example")),
        mappedMeeting(4, recordedBy("stranger@koppel.example")),
      ],
    },
  });
  await call(db, "update_settings", {
    p_actor,
    p_action: "update_api_key",
    p_changes: { changes: [{ key: "fathom_api_key", value: "sealed", newHash: "hash" }] },
  });
  await call(db, "create_invitation", {
    p_actor,
    p_email: "new@koppel.example",
    p_role: "rep",
    p_team_id: null,
    p_token_hash: "ab".repeat(32),
    p_expires_at: new Date(Date.now() + 3_600_000),
  });
  return { db, people, teams, reps };
}
