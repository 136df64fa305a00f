import { readLog } from "./support/capture-log.ts";

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { acceptInvitation } from "../../src/features/people/accept-invitation.ts";
import { findInvitation } from "../../src/features/people/find-invitation.ts";
import { importSalesReps } from "../../src/features/people/import-sales-reps.ts";
import { inviteMember } from "../../src/features/people/invite-member.ts";
import { revokeInvitation } from "../../src/features/people/revoke-invitation.ts";
import { saveSalesRep } from "../../src/features/people/save-sales-rep.ts";
import { setMember } from "../../src/features/people/set-member.ts";
import { updateProfile } from "../../src/features/people/update-profile.ts";
import { getWorkspace } from "../../src/features/settings/get-workspace.ts";
import { saveWorkspace } from "../../src/features/settings/save-workspace.ts";
import { systemContext } from "../../src/server/context.ts";
import { listInvitations } from "../../src/server/db/invitations.ts";
import { contextOf } from "./support/context-of.ts";
import { startRouteStack, type Person, type RouteStack } from "./support/route-stack.ts";

let stack: RouteStack;
let admin: Person;

beforeAll(async () => {
  stack = await startRouteStack();
  admin = await stack.signUp("admin@koppel.test");
});
afterAll(() => stack.stop());

const tokenOf = (link: string) => link.split("/").at(-1) ?? "";
const invite = async (email: string, role: "admin" | "manager" | "rep" = "rep") => {
  const { link } = await inviteMember(await contextOf(admin), { email, role, teamId: null });
  return tokenOf(link);
};
const refusal = (code: string) => expect.objectContaining({ code });

describe("the first people", () => {
  it("makes the first person admin, and lets later ones wait", async () => {
    expect((await contextOf(admin)).actor).toMatchObject({ kind: "user", email: admin.email, role: "admin" });
    const later = await stack.signUp("later@koppel.test");
    expect((await contextOf(later)).actor.role).toBeNull();
  });

  it("shows a waiting person no one else", async () => {
    const waiting = await contextOf(await stack.signUp("wacht@koppel.test"));
    const { data } = await waiting.db.read.from("profiles").select("email");
    expect(data).toEqual([{ email: "wacht@koppel.test" }]);
  });
});

describe("somebody new", () => {
  it("keeps the name they signed up with, also when a program makes the first visit", async () => {
    const person = await stack.signUp("naam@koppel.test", null, "Nora Naam");
    await contextOf(person);
    const rows = await stack.query("select full_name from public.profiles where email = $1", [person.email]);
    expect(rows).toEqual([{ full_name: "Nora Naam" }]);
  });

  it("starts in the workspace's zone", async () => {
    const ctx = await contextOf(admin);
    const workspace = await getWorkspace(ctx);
    await saveWorkspace(ctx, { ...workspace, timeZone: "Europe/Lisbon", domains: [" Koppel.TEST ", "koppel.test"] });
    expect(await getWorkspace(ctx)).toEqual({ name: "Koppel", timeZone: "Europe/Lisbon", domains: ["koppel.test"] });
    const newcomer = await stack.signUp("lissabon@koppel.test");
    expect((await contextOf(newcomer)).actor.timeZone).toBe("Europe/Lisbon");
    expect((await contextOf(admin)).actor.timeZone).toBe("Europe/Amsterdam");
    await expect(saveWorkspace(ctx, { ...workspace, domains: ["https://koppel.test"] })).rejects.toThrow(
      /invalid_domain/,
    );
  });
});

describe("an invitation", () => {
  it("arrives as a mail whose link works once", async () => {
    const { link, mailed } = await inviteMember(await contextOf(admin), {
      email: " Piet@Koppel.test ",
      role: "manager",
      teamId: null,
    });
    expect(mailed).toBe(true);
    const mail = stack.mails().at(-1);
    expect(mail).toMatchObject({ to: "piet@koppel.test", subject: "Je bent uitgenodigd voor Koppel" });
    expect(mail?.text).toContain(link);

    const visible = await findInvitation(systemContext("script"), { token: tokenOf(link) });
    expect(visible).toMatchObject({ email: "piet@koppel.test", role: "manager", teamName: null });

    const piet = await stack.signUp("piet@koppel.test");
    await acceptInvitation(await contextOf(piet), { token: tokenOf(link) });
    expect((await contextOf(piet)).actor.role).toBe("manager");

    await expect(acceptInvitation(await contextOf(piet), { token: tokenOf(link) })).rejects.toEqual(
      refusal("invitation_used"),
    );
    expect(await findInvitation(systemContext("script"), { token: tokenOf(link) })).toBeNull();
  });

  it("is stored as a hash only", async () => {
    const token = await invite("hash@koppel.test");
    const rows = await stack.query("select to_jsonb(invitation)::text as row from public.invitations as invitation");
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("is for one address", async () => {
    const token = await invite("anna@koppel.test");
    const thief = await stack.signUp("dief@koppel.test");
    await expect(acceptInvitation(await contextOf(thief), { token })).rejects.toEqual(
      refusal("invitation_other_email"),
    );
    expect((await contextOf(thief)).actor.role).toBeNull();
  });

  it("ends after seven days, when it is withdrawn, and when a newer one replaces it", async () => {
    const person = await stack.signUp("drie@koppel.test");
    const expired = await invite(person.email);
    await stack.query("update public.invitations set expires_at = now() where email = $1", [person.email]);
    await expect(acceptInvitation(await contextOf(person), { token: expired })).rejects.toEqual(
      refusal("invitation_expired"),
    );

    const replaced = await invite(person.email);
    const withdrawn = await invite(person.email);
    await expect(acceptInvitation(await contextOf(person), { token: replaced })).rejects.toEqual(
      refusal("invitation_revoked"),
    );
    const ctx = await contextOf(admin);
    const open = (await listInvitations(ctx.db)).find((one) => one.email === person.email && one.revokedAt === null);
    await revokeInvitation(ctx, { id: open?.id ?? "" });
    await expect(acceptInvitation(await contextOf(person), { token: withdrawn })).rejects.toEqual(
      refusal("invitation_revoked"),
    );
  });

  it("lasts seven days from now", async () => {
    const ctx = { ...(await contextOf(admin)), now: () => new Date("2026-11-21T10:00:00Z") };
    await inviteMember(ctx, { email: "duur@koppel.test", role: "rep", teamId: null });
    const invitations = await listInvitations((await contextOf(admin)).db);
    expect(invitations.find((one) => one.email === "duur@koppel.test")?.expiresAt).toBe("2026-11-28T10:00:00.000Z");
  });

  it("is the admin's to give", async () => {
    const rep = await stack.signUp("rep@koppel.test", "rep");
    await expect(
      inviteMember(await contextOf(rep), { email: "vriend@koppel.test", role: "admin", teamId: null }),
    ).rejects.toEqual(refusal("forbidden"));
    await expect(invite("admin@koppel.test")).rejects.toEqual(refusal("already_member"));
  });

  it("can still be passed on when the mail cannot go out", async () => {
    const folder = join(stack.dataDir, "mail");
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, "a file where the folder should be");
    const ctx = await contextOf(admin);
    const { link, mailed } = await inviteMember(ctx, { email: "post@koppel.test", role: "rep", teamId: null });
    rmSync(folder);
    renameSync(`${folder}-away`, folder);

    expect(mailed).toBe(false);
    expect(readLog()).toContain("could not be mailed");
    expect(await findInvitation(ctx, { token: tokenOf(link) })).toMatchObject({ email: "post@koppel.test" });
  });
});

describe("members", () => {
  it("never loses the last admin", async () => {
    const ctx = await contextOf(admin);
    const demote = { profileId: admin.userId, role: "rep", teamId: null } as const;
    await expect(setMember(ctx, demote)).rejects.toEqual(refusal("last_admin"));
    await expect(setMember(ctx, { ...demote, role: null })).rejects.toEqual(refusal("last_admin"));

    const second = await stack.signUp("tweede@koppel.test", "admin");
    await setMember(ctx, demote);
    expect((await contextOf(admin)).actor.role).toBe("rep");
    await setMember(await contextOf(second), { ...demote, role: "admin" });
    await setMember(await contextOf(admin), { profileId: second.userId, role: "rep", teamId: null });
  });

  it("takes a role away at once, although the token lives on", async () => {
    const person = await stack.signUp("weg@koppel.test", "manager");
    const ctx = await contextOf(person);
    await setMember(await contextOf(admin), { profileId: person.userId, role: null, teamId: null });
    const { data } = await ctx.db.read.from("sales_reps").select("id");
    expect(data).toEqual([]);
  });

  it("links a sales rep with the same address as soon as the person is let in", async () => {
    const ctx = await contextOf(admin);
    const rep = await saveSalesRep(ctx, { name: "Els", email: "els@koppel.test", teamId: null, profileId: null });
    expect(rep.profileId).toBeNull();
    const token = await invite("els@koppel.test");
    const els = await stack.signUp("els@koppel.test");
    await acceptInvitation(await contextOf(els), { token });
    const [linked] = await stack.query("select profile_id from public.sales_reps where id = $1", [rep.id]);
    expect(linked?.["profile_id"]).toBe(els.userId);
  });

  it("keeps one's own language and zone", async () => {
    await updateProfile(await contextOf(admin), { locale: "en", timeZone: "America/New_York" });
    expect((await contextOf(admin)).actor).toMatchObject({ locale: "en", timeZone: "America/New_York" });
    await expect(updateProfile(await contextOf(admin), { timeZone: "Mars/Olympus" })).rejects.toThrow(
      /invalid_time_zone/,
    );
  });
});

describe("importing sales reps", () => {
  it("takes whom it can and counts whom it cannot, so one bad address keeps nobody out", async () => {
    const reps = [
      { name: "Iris Import", email: "iris@koppel.test" },
      { name: "Geen Adres", email: "geen adres" },
      { name: " ", email: "naamloos@koppel.test" },
    ];
    expect(await importSalesReps(await contextOf(admin), { reps })).toEqual({ created: 1, existing: 0, refused: 2 });
    expect(await importSalesReps(await contextOf(admin), { reps })).toEqual({ created: 0, existing: 1, refused: 2 });
  });
});
