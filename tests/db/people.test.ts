import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { call, refusal } from "./support/session.ts";
import { addUser, system, userActor } from "./support/world.ts";

type Profile = { id: string; email: string; role: string | null; team_id: string | null };
type SalesRep = { id: string; email: string; profile_id: string | null };

const databases: TestDatabase[] = [];
let db: TestDatabase;
let admin: string;

beforeEach(async () => {
  db = await createTestDatabase();
  databases.push(db);
  admin = await addUser(db, "admin@koppel.example");
});
afterAll(async () => {
  for (const each of databases) await each.drop();
});

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(db.url, async (client) => (await client.query<Row>(text, values)).rows);
const asAdmin = () => userActor(admin);
const setMember = (p_profile_id: string, p_role: string | null, p_actor: object = asAdmin()) =>
  call<Profile>(db, "set_member", { p_actor, p_profile_id, p_role, p_team_id: null });
const saveRep = (p_name: string, p_email: string, p_id: string | null = null) =>
  call<SalesRep>(db, "save_sales_rep", {
    p_actor: asAdmin(),
    p_id,
    p_name,
    p_email,
    p_team_id: null,
    p_profile_id: null,
  });

const byName = (a: string, b: string) => a.localeCompare(b);
const hash = (token: string) => createHash("sha256").update(token).digest("hex");
const invite = (p_email: string, token: string, hours = 1, p_role = "rep") =>
  call<{ id: string }>(db, "create_invitation", {
    p_actor: asAdmin(),
    p_email,
    p_role,
    p_team_id: null,
    p_token_hash: hash(token),
    p_expires_at: new Date(Date.now() + hours * 3_600_000),
  });
const accept = (token: string, p_user_id: string) =>
  call<Profile>(db, "accept_invitation", { p_token_hash: hash(token), p_user_id });

describe("signing in", () => {
  it("makes exactly one admin when the first two people arrive at the same moment", async () => {
    const empty = await createTestDatabase();
    databases.push(empty);
    const people = ["one@koppel.example", "two@koppel.example", "three@koppel.example"].map((email) => ({
      id: randomUUID(),
      email,
    }));
    for (const { id, email } of people) {
      await withClient(empty.adminUrl, (client) =>
        client.query("insert into auth.users (id, email) values ($1, $2)", [id, email]),
      );
    }
    const profiles = await Promise.all(
      people.map(({ id, email }) =>
        call<Profile>(empty, "ensure_profile", { p_user_id: id, p_email: email, p_full_name: "", p_locale: "nl" }),
      ),
    );
    expect(profiles.map((profile) => profile.role ?? "none").sort(byName)).toEqual(["admin", "none", "none"]);
  });

  it("gives nobody a role for having the address of a rep", async () => {
    await saveRep("Anna", "anna@koppel.example");
    const anna = await addUser(db, "anna@koppel.example");
    expect(await sql("select role from profiles where id = $1", [anna])).toEqual([{ role: null }]);
    expect(await sql("select profile_id from sales_reps")).toEqual([{ profile_id: null }]);
  });

  it("follows somebody to a new address, even one that another person had before", async () => {
    const anna = await addUser(db, "anna@koppel.example");
    await withClient(db.adminUrl, (client) =>
      client.query("update auth.users set email = 'anna@new.example' where id = $1", [anna]),
    );
    const newcomer = await addUser(db, "anna@koppel.example");
    expect(await sql("select id, email from profiles where id = any ($1) order by email", [[anna, newcomer]])).toEqual([
      { id: newcomer, email: "anna@koppel.example" },
      { id: anna, email: "anna@new.example" },
    ]);
  });
});

describe("members", () => {
  it("never lose their last admin, not even when two admins demote each other at once", async () => {
    expect(await refusal(setMember(admin, "rep"))).toBe("last_admin");
    expect(await refusal(setMember(admin, null))).toBe("last_admin");
    const second = await addUser(db, "second@koppel.example");
    await setMember(second, "admin");
    const outcomes = await Promise.all([
      refusal(setMember(second, "rep", userActor(admin))),
      refusal(setMember(admin, "rep", userActor(second))),
    ]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(await sql("select from profiles where role = 'admin'")).toHaveLength(1);
  });

  it("are changed by admins only, and the change is on record", async () => {
    const anna = await addUser(db, "anna@koppel.example");
    expect(await refusal(setMember(anna, "admin", userActor(anna)))).toBe("forbidden");
    await setMember(anna, "manager");
    expect(await sql("select details from audit_logs where action = 'member.changed'")).toEqual([
      { details: { roleBefore: null, roleAfter: "manager", teamBefore: null, teamAfter: null } },
    ]);
  });

  it("become the rep with their address once they are let in", async () => {
    const rep = await saveRep("Anna", "Anna@Koppel.example");
    const anna = await addUser(db, "anna@koppel.example");
    await setMember(anna, "rep");
    expect(await sql("select id, profile_id from sales_reps")).toEqual([{ id: rep.id, profile_id: anna }]);
  });
});

describe("invitations", () => {
  it("work once", async () => {
    await invite("new@koppel.example", "token");
    const person = await addUser(db, "new@koppel.example");
    expect(await accept("token", person)).toMatchObject({ role: "rep" });
    expect(await refusal(accept("token", person))).toBe("invitation_used");
  });

  it("let one in when the link is opened twice at the same moment", async () => {
    await invite("new@koppel.example", "token");
    const person = await addUser(db, "new@koppel.example");
    const outcomes = await Promise.all([1, 2, 3].map(() => refusal(accept("token", person))));
    expect(outcomes.map((each) => each ?? "let in").sort(byName)).toEqual([
      "invitation_used",
      "invitation_used",
      "let in",
    ]);
  });

  it("refuse another address, an expired, a withdrawn and an unknown link", async () => {
    const person = await addUser(db, "new@koppel.example");
    await invite("else@koppel.example", "other");
    expect(await refusal(accept("other", person))).toBe("invitation_other_email");
    await invite("new@koppel.example", "late", -1);
    expect(await refusal(accept("late", person))).toBe("invitation_expired");
    const { id } = await invite("new@koppel.example", "gone");
    await call(db, "revoke_invitation", { p_actor: asAdmin(), p_id: id });
    expect(await refusal(accept("gone", person))).toBe("invitation_revoked");
    expect(await refusal(accept("never", person))).toBe("invitation_not_found");
    expect(await sql("select role from profiles where id = $1", [person])).toEqual([{ role: null }]);
  });

  it("replace an earlier one for the same address, and are not sent to members", async () => {
    await invite("New@koppel.example", "first");
    await invite("new@koppel.example", "second");
    const person = await addUser(db, "new@koppel.example");
    expect(await refusal(accept("first", person))).toBe("invitation_revoked");
    await accept("second", person);
    expect(await refusal(invite("new@koppel.example", "third"))).toBe("already_member");
  });

  it("do not take an admin's role away", async () => {
    const { id } = await invite("second@koppel.example", "token", 1, "rep");
    expect(id).toBeTruthy();
    const second = await addUser(db, "second@koppel.example");
    await setMember(second, "admin");
    expect(await accept("token", second)).toMatchObject({ role: "admin" });
  });

  it("tell whoever holds the link what it is, before they sign in", async () => {
    await invite("new@koppel.example", "token");
    const [open] = await sql("select email, role, state from find_invitation($1)", [hash("token")]);
    expect(open).toEqual({ email: "new@koppel.example", role: "rep", state: "open" });
    expect(await sql("select from find_invitation($1)", [hash("guess")])).toEqual([]);
  });
});

describe("sales reps and teams", () => {
  it("have one rep per address, whatever its case", async () => {
    await saveRep("Anna", "anna@koppel.example");
    expect(await refusal(saveRep("Other", "ANNA@koppel.example"))).toBe("sales_rep_email_taken");
  });

  it("import only the unknown, twice without a change", async () => {
    await saveRep("Anna", "anna@koppel.example");
    const p_reps = {
      reps: [
        { name: "Anna", email: "Anna@koppel.example" },
        { name: "", email: "bob@koppel.example" },
        { name: "Bob", email: "bob@koppel.example " },
      ],
    };
    const run = () => call(db, "import_sales_reps", { p_actor: asAdmin(), p_reps });
    expect(await run()).toEqual({ created: 1, existing: 1 });
    expect(await run()).toEqual({ created: 0, existing: 2 });
    expect(await sql("select origin from sales_reps order by email")).toEqual([
      { origin: "manual" },
      { origin: "fathom" },
    ]);
  });

  it("keep people and reps when their team goes", async () => {
    const { id } = await call<{ id: string }>(db, "save_team", { p_actor: asAdmin(), p_id: null, p_name: " Sales " });
    expect(await refusal(call(db, "save_team", { p_actor: asAdmin(), p_id: null, p_name: "Sales" }))).toBe(
      "team_name_taken",
    );
    await call(db, "save_sales_rep", {
      p_actor: system,
      p_id: null,
      p_name: "Anna",
      p_email: "anna@koppel.example",
      p_team_id: id,
      p_profile_id: null,
    });
    await call(db, "delete_team", { p_actor: asAdmin(), p_id: id });
    expect(await sql("select name, team_id from sales_reps")).toEqual([{ name: "Anna", team_id: null }]);
  });
});
