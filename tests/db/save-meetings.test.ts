import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import type { MappedMeeting } from "../../src/domain/meeting.ts";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { actionItem, mappedMeeting } from "./support/mapped-meeting.ts";
import { call } from "./support/session.ts";
import { addUser, system, userActor } from "./support/world.ts";

type Saved = {
  imported: number;
  updated: number;
  unchanged: number;
  skipped: number;
  failed: number;
  imported_ids: string[];
  runStatus: string | null;
};

let db: TestDatabase;
let admin: string;
let anna: string;
let bob: string;
let next = 0;

beforeAll(async () => {
  db = await createTestDatabase();
  admin = await addUser(db, "admin@koppel.example");
  anna = await addRep("Anna Bakker", "anna@koppel.example");
  bob = await addRep("Bob Visser", "bob@koppel.example");
});
afterAll(() => db.drop());

async function addRep(p_name: string, p_email: string): Promise<string> {
  const input = { p_actor: system, p_id: null, p_name, p_email, p_team_id: null, p_profile_id: null };
  return (await call<{ id: string }>(db, "save_sales_rep", input)).id;
}

const save = (meetings: MappedMeeting[], batch: object = {}, p_run_id: string | null = null, p_progress = {}) =>
  call<Saved>(db, "save_meetings", {
    p_actor: system,
    p_run_id,
    p_batch: { meetings, teams: null, ...batch },
    p_progress,
  });

/** A meeting no other test uses. */
const fresh = (given: Partial<MappedMeeting> = {}) => mappedMeeting(++next, given);
const later = (meeting: MappedMeeting, given: Partial<MappedMeeting>): MappedMeeting => ({
  ...meeting,
  contentHash: `${meeting.contentHash}+`,
  ...given,
});

async function query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(db.url, async (client) => (await client.query<Row>(sql, values)).rows);
}

async function stored(meeting: MappedMeeting) {
  const rows = await query<{
    id: string;
    title: string;
    sales_rep_id: string;
    has_transcript: boolean;
    open_action_item_count: number;
  }>("select meetings.* from meetings join meeting_sources on meeting_id = meetings.id where external_id = $1", [
    meeting.externalId,
  ]);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} meetings for ${meeting.externalId}`);
  return row;
}

/** Where every row of every table lies, and who wrote it last: equal before and after means nothing was written. */
async function versions(): Promise<unknown> {
  const tables = await query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    all[name] = await query(`select ctid::text, xmin::text, xmax::text from public.${name} order by ctid`);
  }
  return all;
}

const items = (meetingId: string) =>
  query<{ id: string; external_key: string; description: string; completed_at: Date | null }>(
    "select * from action_items where meeting_id = $1 order by position",
    [meetingId],
  );

/** Returns once somebody in this database waits for somebody else's row. */
async function waitForLock(): Promise<void> {
  const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  while ((await query(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

const repJobs = () =>
  query("select task_identifier as task, key from graphile_worker.jobs where task_identifier = 'sync_fathom_rep'");

describe("save_meetings", () => {
  it("imports a batch with people, action items, transcript, search, evidence and one audit row", async () => {
    const batch = [fresh(), fresh()];
    expect(await save(batch)).toMatchObject({ imported: 2, updated: 0, unchanged: 0, skipped: 0, failed: 0 });
    const meeting = await stored(batch[0] ?? fresh());
    expect(meeting).toMatchObject({ sales_rep_id: anna, has_transcript: true, open_action_item_count: 2 });
    const [counts] = await query(
      `select (select count(*)::int from meeting_attendees where meeting_id = $1) as attendees,
         (select count(*)::int from action_items where meeting_id = $1) as items,
         (select line_count from meeting_transcripts where meeting_id = $1) as lines,
         (select value from match_evidence where meeting_id = $1) as evidence,
         (select details ->> 'imported' from audit_logs order by id desc limit 1) as audited`,
      [meeting.id],
    );
    expect(counts).toEqual({ attendees: 2, items: 2, lines: 2, evidence: "anna@koppel.example", audited: "2" });
  });

  it("writes nothing at all when the same batch comes again, skipped ones included", async () => {
    const batch = [fresh(), fresh(), fresh({ recorder: { name: null, email: "nobody@koppel.example", team: null } })];
    await save(batch);
    const before = await versions();
    expect(await save(batch)).toMatchObject({ imported: 0, updated: 0, unchanged: 2, skipped: 1 });
    expect(await versions()).toEqual(before);
  });

  it("takes over a late edit: title, an attendee who left, a new action item", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    const edited = later(meeting, {
      title: "Nieuwe titel",
      attendees: meeting.attendees.slice(0, 1),
      actionItems: [actionItem("call", "Jan vandaag bellen"), actionItem("visit", "Langsgaan")],
      searchText: { ...meeting.searchText, title: "Nieuwe titel" },
    });
    expect(await save([edited])).toMatchObject({ imported: 0, updated: 1 });
    expect(await stored(meeting)).toMatchObject({ id, title: "Nieuwe titel" });
    expect((await items(id)).map((item) => item.description)).toEqual(["Jan vandaag bellen", "Langsgaan"]);
    expect(await query("select name from meeting_attendees where meeting_id = $1", [id])).toEqual([
      { name: "Anna Bakker" },
    ]);
    expect(
      await query("select from meeting_search where meeting_id = $1 and document @@ 'nieuwe:A'", [id]),
    ).toHaveLength(1);
  });

  it("rewrites only what differs: a new title leaves transcript and attendees where they lie", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    const rows = () =>
      query(
        `select ctid::text, xmin::text from meeting_transcripts where meeting_id = $1
         union all select ctid::text, xmin::text from meeting_attendees where meeting_id = $1
         union all select ctid::text, xmin::text from action_items where meeting_id = $1`,
        [id],
      );
    const before = await rows();
    await save([later(meeting, { title: "Anders" })]);
    expect(await rows()).toEqual(before);
  });

  it("keeps an action item a person ticked here, even when the provider drops it", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    const [quote, phone] = await items(id);
    await call(db, "complete_action_item", { p_actor: userActor(admin), p_id: quote?.id, p_completed: true });
    expect(await stored(meeting)).toMatchObject({ open_action_item_count: 1 });

    await save([later(meeting, { title: "Later" })]);
    expect((await items(id)).map((item) => item.completed_at !== null)).toEqual([true, false]);
    await save([later(meeting, { contentHash: "without", actionItems: [] })]);
    expect((await items(id)).map((item) => item.external_key)).toEqual(["quote"]);
    expect((await items(id)).some((item) => item.id === phone?.id)).toBe(false);
    expect(await stored(meeting)).toMatchObject({ open_action_item_count: 0 });
  });

  it("follows the provider's own ticks on items nobody touched here", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    await save([
      later(meeting, { actionItems: [actionItem("quote", "Offerte sturen", true), actionItem("call", "Jan bellen")] }),
    ]);
    expect((await items(id)).map((item) => item.completed_at !== null)).toEqual([true, false]);
    await save([later(meeting, { contentHash: "again" })]);
    expect((await items(id)).map((item) => item.completed_at !== null)).toEqual([false, false]);
  });

  it("leaves a meeting with the rep a person chose", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    await call(db, "correct_meeting_rep", { p_actor: userActor(admin), p_meeting_id: id, p_sales_rep_id: bob });
    await save([later(meeting, { title: "Later" })]);
    expect(await stored(meeting)).toMatchObject({ sales_rep_id: bob, title: "Later" });
    expect(await query("select sales_rep_id from meeting_search where meeting_id = $1", [id])).toEqual([
      { sales_rep_id: bob },
    ]);
    expect(await query("select kind from match_evidence where meeting_id = $1 order by created_at", [id])).toEqual([
      { kind: "recorder_email" },
      { kind: "manual" },
    ]);
  });

  it("neither fails nor doubles when several save the same meetings at once", async () => {
    const batch = Array.from({ length: 20 }, () => fresh());
    const reversed = batch.toReversed();
    const answers = await Promise.all([save(batch), save(reversed), save(batch), save(reversed), save(batch)]);
    expect(answers.reduce((sum, answer) => sum + answer.imported, 0)).toBe(20);
    expect(answers.reduce((sum, answer) => sum + answer.unchanged, 0)).toBe(80);
    for (const meeting of batch) await stored(meeting);
  });

  it("counts a meeting that a page repeats once, as it came last", async () => {
    const meeting = fresh();
    expect(await save([meeting, later(meeting, { title: "Laatste woord" })])).toMatchObject({
      imported: 1,
      updated: 0,
    });
    expect(await stored(meeting)).toMatchObject({ title: "Laatste woord" });
  });

  it("finds the rep whatever the case of the address", async () => {
    const meeting = fresh({ recorder: { name: null, email: " ANNA@Koppel.example ", team: null } });
    expect(await save([meeting])).toMatchObject({ imported: 1 });
  });

  it("keeps why a meeting was skipped, and forgets it once it is imported", async () => {
    const recorder = { name: "Cas", email: "cas@koppel.example", team: "Sales" };
    const meeting = fresh({ recorder });
    const reason = () => query("select reason from skipped_meetings where external_id = $1", [meeting.externalId]);

    expect(await save([meeting])).toMatchObject({ imported: 0, skipped: 1 });
    expect(await reason()).toEqual([{ reason: "unknown_rep" }]);
    await save([meeting], { teams: ["Support"] });
    expect(await reason()).toEqual([{ reason: "other_team" }]);
    const cas = await addRep("Cas", "cas@koppel.example");
    await call(db, "archive_sales_rep", { p_actor: system, p_id: cas });
    await save([meeting], { teams: ["Sales"] });
    expect(await reason()).toEqual([{ reason: "archived_rep" }]);
    await call(db, "restore_sales_rep", { p_actor: system, p_id: cas });
    expect(await save([meeting])).toMatchObject({ imported: 1, skipped: 0 });
    expect(await reason()).toEqual([]);
  });

  it("asks for the skipped meetings when their rep is added or restored, once", async () => {
    const meeting = fresh({ recorder: { name: null, email: "dina@koppel.example", team: null } });
    await save([meeting]);
    const dina = await addRep("Dina", "Dina@koppel.example");
    expect(await repJobs()).toEqual([{ task: "sync_fathom_rep", key: "sync_fathom_rep" }]);
    await call(db, "archive_sales_rep", { p_actor: system, p_id: dina });
    await call(db, "restore_sales_rep", { p_actor: system, p_id: dina });
    expect(await repJobs()).toHaveLength(1);
  });

  it("keeps a held meeting up to date after its rep was archived", async () => {
    const eva = await addRep("Eva", "eva@koppel.example");
    const meeting = fresh({ recorder: { name: null, email: "eva@koppel.example", team: null } });
    await save([meeting]);
    await call(db, "archive_sales_rep", { p_actor: system, p_id: eva });
    expect(await save([later(meeting, { title: "Bijgewerkt" })])).toMatchObject({ updated: 1, skipped: 0 });
    expect(await stored(meeting)).toMatchObject({ title: "Bijgewerkt", sales_rep_id: eva });
  });

  it("does not lose transcript, summary or their words to a poorer answer", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    await save([
      later(meeting, {
        transcript: null,
        summaryMarkdown: null,
        sentimentScore: null,
        searchText: { title: "Kaal", people: "", body: "" },
      }),
    ]);
    const [kept] = await query(
      `select summary_markdown, sentiment_score::float, has_transcript, (select line_count from meeting_transcripts where meeting_id = $1) as lines,
         (select document @@ 'dakinspectie' from meeting_search where meeting_id = $1) as found from meetings where id = $1`,
      [id],
    );
    expect(kept).toEqual({
      summary_markdown: "## Samenvatting",
      sentiment_score: 0.25,
      has_transcript: true,
      lines: 2,
      found: true,
    });
  });

  it("stores markup, emoji and right-to-left text as they came", async () => {
    const title = "<script>alert(1)</script> 👩‍👩‍👧 שלום مرحبا";
    const meeting = fresh({ title });
    await save([meeting]);
    expect((await stored(meeting)).title).toBe(title);
  });

  it("stores a meeting of which little is known", async () => {
    const bare = fresh({
      attendees: [],
      attendeePreview: [],
      actionItems: [],
      transcript: null,
      summaryMarkdown: null,
      durationSeconds: null,
      searchText: { title: "", people: "", body: "" },
    });
    expect(await save([bare])).toMatchObject({ imported: 1 });
    expect(await stored(bare)).toMatchObject({ has_transcript: false, open_action_item_count: 0 });
  });

  it("stores the transcript of a four-hour meeting and finds its words", async () => {
    const lines = Array.from({ length: 4800 }, (_, at) => ({
      at: at * 3,
      speaker: "Jan",
      email: null,
      text: `zin nummer${at} over dakgoten en lekkage`,
    }));
    const meeting = fresh({
      transcript: { language: "nl", wordCount: 28_800, lines },
      searchText: { title: "Lang", people: "", body: lines.map((line) => line.text).join("\n") },
    });
    await save([meeting]);
    const { id } = await stored(meeting);
    expect(
      await query("select from meeting_search where meeting_id = $1 and document @@ 'nummer4799'", [id]),
    ).toHaveLength(1);
  });

  it("keeps what could not be read with its reason, and only counts what has no id", async () => {
    const invalid = {
      title: "Kapot",
      startsAt: null,
      sourceCreatedAt: null,
      recorderEmail: "X@y.nl",
      recorderName: null,
      detail: "recorded_by is missing",
    };
    const answer = await save([], {
      invalid: [
        { ...invalid, externalId: "broken-1" },
        { ...invalid, externalId: null },
      ],
    });
    expect(answer).toMatchObject({ failed: 2, imported: 0 });
    expect(await query("select reason, detail from skipped_meetings where external_id = 'broken-1'")).toEqual([
      { reason: "invalid", detail: "recorded_by is missing" },
    ]);
  });

  it("moves the run's counters, cursor and lease in the same call", async () => {
    const { run, holder } = await call<{ run: { id: string }; holder: string }>(db, "start_sync_run", {
      p_actor: system,
      p_run: { trigger: "cron", status: "running", leaseSeconds: 1 },
    });
    const meeting = fresh();
    const answer = await save([meeting], {}, run.id, { holder, cursor: "page-2", requestCount: 3, leaseSeconds: 300 });
    expect(answer.runStatus).toBe("running");
    await save([meeting], {}, run.id, { holder, cursor: "page-3", requestCount: 2, found: 5, failed: 1 });
    const [row] = await query(
      "select cursor, found, imported, unchanged, failed, request_count, lease_until > now() + interval '1 minute' as leased from sync_runs where id = $1",
      [run.id],
    );
    expect(row).toEqual({
      cursor: "page-3",
      found: 6,
      imported: 1,
      unchanged: 1,
      failed: 1,
      request_count: 5,
      leased: true,
    });
    await call(db, "cancel_sync_run", { p_actor: system, p_id: run.id });
    expect((await save([meeting], {}, run.id)).runStatus).toBe("cancelled");
  });

  it("stores all of a batch or nothing of it", async () => {
    const good = fresh();
    const bad = fresh({ repTalkShare: 7 });
    await expect(save([good, bad])).rejects.toThrow(/rep_talk_share/);
    expect(
      await query("select from meeting_sources where external_id = any ($1)", [[good.externalId, bad.externalId]]),
    ).toEqual([]);
  });

  it("lets a person tick an item while the same meeting is being updated, and counts both", async () => {
    const meeting = fresh();
    await save([meeting]);
    const { id } = await stored(meeting);
    const [quote] = await items(id);
    const saved = await withClient(db.url, async (person) => {
      // What complete_action_item does, with the update of a sync in the middle of it.
      await person.query("begin");
      await person.query("select from meetings where id = $1 for update", [id]);
      const saving = save([
        later(meeting, {
          actionItems: [actionItem("quote", "Offerte vandaag sturen"), actionItem("call", "Jan bellen")],
        }),
      ]);
      await waitForLock();
      await person.query("update action_items set completed_at = now(), locally_edited_at = now() where id = $1", [
        quote?.id,
      ]);
      await person.query("update meetings set open_action_item_count = 1 where id = $1", [id]);
      await person.query("commit");
      return saving;
    });
    expect(saved).toMatchObject({ updated: 1 });
    expect(await stored(meeting)).toMatchObject({ open_action_item_count: 1 });
    expect((await items(id))[0]).toMatchObject({
      description: "Offerte vandaag sturen",
      completed_at: expect.any(Date),
    });
  });
});
