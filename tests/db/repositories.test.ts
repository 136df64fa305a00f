import { randomUUID } from "node:crypto";
import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "../../src/domain/actor.ts";
import { DomainError } from "../../src/domain/errors.ts";
import { listAuditLogs, verifyAuditChain, writeAudit } from "../../src/server/db/audit.ts";
import { createServiceClient, createUserClient, type Db } from "../../src/server/db/client.ts";
import { completeActionItem } from "../../src/server/db/complete-action-item.ts";
import { correctMeetingRep } from "../../src/server/db/correct-meeting-rep.ts";
import { DatabaseError } from "../../src/server/db/database-error.ts";
import { findMeeting } from "../../src/server/db/find-meeting.ts";
import { findTranscript } from "../../src/server/db/find-transcript.ts";
import {
  createInvitation,
  findInvitation,
  listInvitations,
  revokeInvitation,
} from "../../src/server/db/invitations.ts";
import { listMeetings } from "../../src/server/db/list-meetings.ts";
import { findActiveSyncRun, findSyncRun, listSyncRuns } from "../../src/server/db/list-sync-runs.ts";
import {
  acceptInvitation,
  ensureProfile,
  findProfile,
  listMembers,
  setMember,
  updateProfile,
} from "../../src/server/db/profiles.ts";
import {
  archiveSalesRep,
  findSalesRep,
  importSalesReps,
  listSalesReps,
  restoreSalesRep,
  saveSalesRep,
} from "../../src/server/db/sales-reps.ts";
import { saveMeetings } from "../../src/server/db/save-meetings.ts";
import { searchMeetings } from "../../src/server/db/search-meetings.ts";
import { readSettings, recordConnectionTest, updateSettings } from "../../src/server/db/settings.ts";
import { listSkippedMeetings } from "../../src/server/db/skipped-meetings.ts";
import {
  cancelSyncRun,
  claimSyncRun,
  finishSyncRun,
  startSyncRun,
  waitSyncRun,
} from "../../src/server/db/sync-runs.ts";
import { deleteTeam, listTeams, saveTeam } from "../../src/server/db/teams.ts";
import { startTestStack, type TestStack } from "../support/test-stack.ts";
import { mappedMeeting } from "./support/mapped-meeting.ts";

/* Through supabase-js, the gateway and PostgREST: what the product really sends and gets. */
const system: Actor = { kind: "system", name: "script", ipAddress: null };
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

type Person = { db: Db; actor: Extract<Actor, { kind: "user" }> };
let stack: TestStack;
let service: Db;
let admin: Person;
let rep: Person;

beforeAll(async () => {
  stack = await startTestStack();
  for (const [name, value] of Object.entries(stack.env)) vi.stubEnv(name, value);
  service = { read: createServiceClient(), write: createServiceClient() };
  admin = await signUp("admin@koppel.example");
  rep = await signUp("anna@koppel.example");
});
afterAll(() => stack.stop());

async function signUp(email: string): Promise<Person> {
  const auth = createClient(stack.supabaseUrl, stack.publishableKey, { auth: { persistSession: false } }).auth;
  const { data, error } = await auth.signUp({ email, password: "correct-horse-9" });
  if (error !== null || data.session === null || data.user === null) throw new Error(`no session for ${email}`);
  const db = { read: createUserClient(data.session.access_token), write: createServiceClient() };
  const profile = await ensureProfile(db, { userId: data.user.id, email, fullName: "", locale: "nl" });
  return {
    db,
    actor: {
      kind: "user",
      userId: data.user.id,
      email,
      role: profile.role,
      locale: "nl",
      timeZone: profile.timeZone,
      ipAddress: "10.0.0.1",
    },
  };
}

describe("repositories", () => {
  it("make the first person admin, and change profiles and members", async () => {
    expect(await findProfile(admin.db, admin.actor.userId)).toMatchObject({
      role: "admin",
      locale: "nl",
      theme: "system",
      createdAt: expect.stringMatching(instant),
    });
    expect(await findProfile(rep.db, admin.actor.userId)).toBeNull();
    expect(await updateProfile(rep.db, rep.actor, { fullName: "Anna", theme: "dark" })).toMatchObject({
      fullName: "Anna",
      theme: "dark",
      locale: "nl",
    });
    const team = await saveTeam(admin.db, admin.actor, { id: null, name: "Sales" });
    expect(
      await setMember(admin.db, admin.actor, { profileId: rep.actor.userId, role: "rep", teamId: team.id }),
    ).toMatchObject({ role: "rep", teamId: team.id });
    expect((await listMembers(admin.db)).map((member) => member.email)).toEqual([
      "admin@koppel.example",
      "anna@koppel.example",
    ]);
  });

  it("turn refusals into DomainErrors with their code", async () => {
    const demoted = setMember(admin.db, admin.actor, { profileId: admin.actor.userId, role: "rep", teamId: null });
    await expect(demoted).rejects.toMatchObject({ kind: "conflict", code: "last_admin" });
    await expect(saveTeam(rep.db, rep.actor, { id: null, name: "Mine" })).rejects.toMatchObject({
      kind: "forbidden",
      code: "forbidden",
    });
    await expect(saveTeam(admin.db, admin.actor, { id: null, name: "Sales" })).rejects.toMatchObject({
      kind: "conflict",
      code: "team_name_taken",
    });
    await expect(saveTeam(admin.db, admin.actor, { id: null, name: " " })).rejects.toMatchObject({ kind: "invalid" });
    await expect(findSalesRep(admin.db, "no-uuid")).rejects.toBeInstanceOf(DomainError);
  });

  it("keep other failures apart, and say which may pass", async () => {
    const nowhere = createClient("http://127.0.0.1:9", "key", { auth: { persistSession: false } });
    const lost: Db = { read: nowhere, write: nowhere };
    const error = await verifyAuditChain(lost).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error).toMatchObject({ isTransient: true });
  });

  it("tell that a session is over", async () => {
    const stale: Db = { read: createUserClient("not.a.token"), write: service.write };
    await expect(listTeams(stale)).rejects.toMatchObject({ kind: "unauthenticated" });
  });

  it("create, archive, restore and import sales reps", async () => {
    const created = await saveSalesRep(admin.db, admin.actor, {
      id: null,
      name: "Anna",
      email: "Anna@koppel.example",
      teamId: null,
      profileId: null,
    });
    expect(created).toMatchObject({ email: "anna@koppel.example", profileId: rep.actor.userId, archivedAt: null });
    expect((await archiveSalesRep(admin.db, admin.actor, created.id)).archivedAt).toMatch(instant);
    expect((await restoreSalesRep(admin.db, admin.actor, created.id)).archivedAt).toBeNull();
    expect(await importSalesReps(admin.db, admin.actor, [{ name: "Bob", email: "bob@koppel.example" }])).toEqual({
      created: 1,
      existing: 0,
    });
    expect((await listSalesReps(rep.db)).map((each) => each.name)).toEqual(["Anna", "Bob"]);
    expect(await findSalesRep(rep.db, created.id)).toMatchObject({ name: "Anna" });
  });

  it("save, list, search and show meetings as the person may see them", async () => {
    const { run, holder } = await startSyncRun(service, system, {
      integration: "fathom",
      trigger: "cron",
      status: "running",
    });
    const meetings = [
      mappedMeeting(1),
      mappedMeeting(2),
      mappedMeeting(3, { recorder: { name: null, email: "bob@koppel.example", team: null } }),
      mappedMeeting(4, { recorder: { name: "X", email: "x@y.nl", team: null } }),
    ];
    const saved = await saveMeetings(service, system, {
      meetings,
      teams: null,
      firstSeenBy: "sweep",
      run: { id: run.id, holder, cursor: "c", requestCount: 2 },
    });
    expect(saved).toMatchObject({ imported: 3, skipped: 1, failed: 0, runStatus: "running" });
    expect(saved.importedIds).toHaveLength(3);
    expect(await finishSyncRun(service, system, { runId: run.id, holder, status: "succeeded" })).toMatchObject({
      found: 4,
      imported: 3,
      skipped: 1,
      requestCount: 2,
    });

    const first = await listMeetings(rep.db, {}, null, 1);
    const second = await listMeetings(rep.db, {}, first.nextCursor, 1);
    expect([first, second].map((page) => page.items.map((item) => item.title))).toEqual([["Meeting 2"], ["Meeting 1"]]);
    expect(second.nextCursor).toBeNull();
    expect(first.items[0]).toMatchObject({
      salesRepName: "Anna",
      attendeePreview: ["Jan de Vries"],
      sentimentScore: 0.25,
      startsAt: expect.stringMatching(instant),
    });

    const search = await searchMeetings(rep.db, { text: "dakinsp", filters: { external: true }, limit: 1 });
    expect(search).toMatchObject({
      hasMore: true,
      items: [{ matchText: "De dakinspectie was prima, één offerte graag", matchAt: 12, matchSpeaker: "Jan de Vries" }],
    });

    const id = first.items[0]?.id ?? "";
    const meeting = await findMeeting(rep.db, id);
    expect(meeting).toMatchObject({
      title: "Meeting 2",
      salesRep: { name: "Anna", teamId: null },
      attendees: [
        { position: 1, role: "host" },
        { position: 2, email: "jan@acme.example" },
      ],
      actionItems: [{ position: 1, description: "Offerte sturen", completedAt: null }, { position: 2 }],
      sources: [{ integration: "fathom", externalId: "1002", firstSeenBy: "sweep" }],
      evidence: [{ kind: "recorder_email", value: "anna@koppel.example", salesRep: { name: "Anna" } }],
      repTalkShare: 0.5,
    });
    expect(await findTranscript(rep.db, id)).toMatchObject({
      language: "nl",
      wordCount: 8,
      lines: [{ at: 0 }, { at: 12 }],
    });
    const foreign = saved.importedIds.find((each) => ![first.items[0]?.id, second.items[0]?.id].includes(each)) ?? "";
    expect(await findMeeting(rep.db, foreign)).toBeNull();
    expect(await findTranscript(rep.db, foreign)).toBeNull();

    const item = meeting?.actionItems[0]?.id ?? "";
    expect((await completeActionItem(rep.db, rep.actor, item, true)).completedAt).toMatch(instant);
    const bob = (await listSalesReps(rep.db)).find((each) => each.name === "Bob")?.id ?? "";
    await expect(correctMeetingRep(rep.db, rep.actor, id, bob)).rejects.toMatchObject({ kind: "forbidden" });
    await correctMeetingRep(admin.db, admin.actor, id, bob);
    await expect(completeActionItem(rep.db, rep.actor, item, false)).rejects.toMatchObject({ kind: "not_found" });
    expect((await findMeeting(admin.db, id))?.evidence.map((each) => each.kind)).toEqual(["recorder_email", "manual"]);

    expect(await listSkippedMeetings(admin.db, { reason: "unknown_rep", recorderEmail: "X@y.nl" })).toMatchObject([
      { externalId: "1004", recorderName: "X" },
    ]);
    expect(await listSkippedMeetings(rep.db)).toEqual([]);
  });

  it("lead a sync run through its life", async () => {
    const { run } = await startSyncRun(admin.db, admin.actor, {
      integration: "fathom",
      trigger: "manual",
      status: "queued",
      windowFrom: "2026-11-01T00:00:00Z",
      windowTo: null,
    });
    expect(run).toMatchObject({
      status: "queued",
      requestedBy: admin.actor.userId,
      windowFrom: "2026-11-01T00:00:00.000Z",
    });
    expect(await findActiveSyncRun(admin.db, "fathom")).toMatchObject({ id: run.id });
    const { holder, ...claimed } = await claimSyncRun(service, { runId: run.id, leaseSeconds: 60 });
    expect(claimed).toMatchObject({ claimed: true, run: { status: "running" } });
    // People see runs; what proves that one is in somebody's hands is not theirs.
    expect(JSON.stringify([claimed, await findSyncRun(admin.db, run.id)])).not.toContain(holder ?? "");
    const pause = { runId: run.id, cursor: null, resumeAt: "2030-01-01T00:00:00Z" };
    expect(await waitSyncRun(service, { ...pause, holder: randomUUID() })).toMatchObject({ status: "running" });
    expect(await waitSyncRun(service, { ...pause, holder })).toMatchObject({
      status: "waiting",
      resumeAt: "2030-01-01T00:00:00.000Z",
    });
    expect(await cancelSyncRun(admin.db, admin.actor, run.id)).toMatchObject({ status: "cancelled" });
    expect(await findActiveSyncRun(admin.db, "fathom")).toBeNull();
    expect(await findSyncRun(admin.db, run.id)).toMatchObject({ status: "cancelled" });
    expect((await listSyncRuns(admin.db, { limit: 1 })).map((each) => each.id)).toEqual([run.id]);
  });

  it("invite, show and withdraw", async () => {
    const invite = (email: string, tokenHash: string) =>
      createInvitation(admin.db, admin.actor, {
        email,
        role: "manager",
        teamId: null,
        tokenHash,
        expiresAt: new Date(Date.now() + 60_000).toISOString(),
      });
    const hash = "cd".repeat(32);
    const invitation = await invite("new@koppel.example", hash);
    expect(Object.keys(invitation)).not.toContain("tokenHash");
    expect(await findInvitation(service, hash)).toMatchObject({ email: "new@koppel.example", state: "open" });
    const newcomer = await signUp("new@koppel.example");
    expect(await acceptInvitation(service, { tokenHash: hash, userId: newcomer.actor.userId })).toMatchObject({
      role: "manager",
    });
    const second = await invite("later@koppel.example", "ef".repeat(32));
    await revokeInvitation(admin.db, admin.actor, second.id);
    await expect(revokeInvitation(admin.db, admin.actor, second.id)).rejects.toMatchObject({ kind: "not_found" });
    expect((await listInvitations(admin.db)).map((each) => each.email)).toEqual([
      "later@koppel.example",
      "new@koppel.example",
    ]);
    expect(await listInvitations(rep.db)).toEqual([]);
  });

  it("keep settings and the audit log", async () => {
    const change = { key: "fathom_api_key", value: "sealed", oldHash: null, newHash: "h", description: "Key" } as const;
    await updateSettings(admin.db, admin.actor, "update_api_key", [change]);
    await recordConnectionTest(admin.db, admin.actor, {
      status: "connected",
      testedAt: "2026-11-20T10:00:00.000Z",
      valueHash: "h",
      details: { callsCount: 1 },
    });
    expect(await readSettings(admin.db, ["fathom_api_key", "fathom_last_test", "fathom_webhook_secret"])).toEqual(
      expect.arrayContaining([
        { key: "fathom_api_key", value: "sealed" },
        { key: "fathom_last_test", value: "2026-11-20T10:00:00.000Z" },
      ]),
    );
    await writeAudit(admin.db, admin.actor, {
      action: "reveal_credentials",
      targetType: "setting",
      targetId: "fathom",
    });
    const { items, nextBeforeId } = await listAuditLogs(admin.db, { limit: 2 });
    expect(items.map((entry) => entry.action)).toEqual(["reveal_credentials", "test_connection"]);
    expect((await listAuditLogs(admin.db, { beforeId: nextBeforeId, limit: 1 })).items[0]).toMatchObject({
      action: "update_api_key",
      newValue: "h",
      actorName: "admin@koppel.example",
      ipAddress: "10.0.0.1",
    });
    expect(await verifyAuditChain(service)).toEqual([]);
  });

  it("drop a team", async () => {
    const [team] = await listTeams(admin.db);
    await deleteTeam(admin.db, admin.actor, team?.id ?? "");
    expect(await listTeams(admin.db)).toEqual([]);
  });
});
