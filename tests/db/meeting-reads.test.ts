import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MappedMeeting } from "../../src/domain/meeting.ts";
import { mappedMeeting } from "./support/mapped-meeting.ts";
import { as, become, call, person } from "./support/session.ts";
import { createWorld, system, type World } from "./support/world.ts";

type Row = { id: string; title: string; starts_at: Date; sales_rep_id: string };
type Found = Row & { rank: number };
type Line = { meeting_id: string; match_at: string; match_speaker: string; match_text: string };

let world: World;

beforeAll(async () => {
  world = await createWorld();
  // Groups of seven at the very same moment, so that pages end in the middle of a tie.
  const many = Array.from({ length: 120 }, (_, index) =>
    mappedMeeting(100 + index, {
      startsAt: new Date(Date.parse("2026-10-01T08:00:00.123Z") + Math.floor(index / 7) * 60_000).toISOString(),
      isExternal: index % 3 > 0,
      actionItems: [],
      recorder: { name: null, email: index % 2 === 0 ? "anna@koppel.example" : "bob@koppel.example", team: null },
    }),
  );
  await save([
    ...many,
    spoken(301, "Kennismaking café Zürich", ["Wij zoeken een zonnepaneel", "Het budget is 5.000 euro voor het dak"]),
    spoken(302, "Vervolg", ["Over het dak en over het budget praten we later"]),
    spoken(303, "Budget", ["Niets bijzonders"]),
    spoken(304, "Van Bob", ["Het budget van Bob"], "bob@koppel.example"),
    spoken(305, "Accenten", ["Eén regel met een accent"]),
  ]);
});
afterAll(() => world.db.drop());

const save = (meetings: MappedMeeting[]) =>
  call(world.db, "save_meetings", { p_actor: system, p_run_id: null, p_batch: { meetings } });

function spoken(number: number, title: string, lines: string[], email = "anna@koppel.example"): MappedMeeting {
  return mappedMeeting(number, {
    title,
    recorder: { name: null, email, team: null },
    transcript: {
      language: "nl",
      wordCount: 10,
      lines: lines.map((text, index) => ({ at: index * 10, speaker: "Jan", email: null, text })),
    },
    searchText: { title, people: "Jan de Vries jan@acme.example", body: lines.join("\n") },
  });
}

const list = (userId: string, filters: object = {}, cursor: Row | null = null, limit = 50) =>
  as(world.db, person(userId), async (client) => {
    const values = [filters, cursor?.starts_at ?? null, cursor?.id ?? null, limit];
    return (await client.query<Row>("select * from public.list_meetings($1, $2, $3, $4)", values)).rows;
  });

const search = (
  text: string,
  { filters = {}, userId = world.people.admin }: { filters?: object; userId?: string } = {},
) =>
  as(world.db, person(userId), async (client) => {
    return (await client.query<Found>("select * from public.search_meetings($1, $2)", [text, filters])).rows;
  });
const linesOf = (text: string, ids: string[], userId: string) =>
  as(world.db, person(userId), async (client) => {
    return (await client.query<Line>("select * from public.find_matching_lines($1, $2)", [text, ids])).rows;
  });
const titles = async (...args: Parameters<typeof search>) => (await search(...args)).map((row) => row.title).sort();

/** What the list must show, asked the plain way and sorted here. */
const expected = (userId: string, where = "true") =>
  as(world.db, person(userId), async (client) => {
    const { rows } = await client.query<Row>(
      `select id from public.meetings where ${where} order by starts_at desc, id`,
    );
    return rows.map((row) => row.id);
  });

async function allPages(userId: string, filters: object, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: Row | null = null;
  for (;;) {
    // The cursor travels as an ISO string with milliseconds, as in the address bar.
    const page: Row[] = await list(userId, filters, cursor, limit);
    ids.push(...page.map((row) => row.id));
    cursor = page.at(-1) ?? null;
    if (page.length < limit) return ids;
  }
}

describe("list_meetings", () => {
  it.each(["admin", "manager", "otherManager", "rep", "otherRep"] as const)(
    "pages through everything %s may see, nothing twice and nothing left out",
    async (who) => {
      const everything = await expected(world.people[who]);
      expect(everything.length).toBeGreaterThan(60);
      for (const limit of [5, 7, 50]) expect(await allPages(world.people[who], {}, limit)).toEqual(everything);
    },
  );

  it("shows nothing to somebody without a role, whatever they ask for", async () => {
    expect(await list(world.people.pending)).toEqual([]);
    expect(await list(world.people.pending, { salesRepId: world.reps.anna })).toEqual([]);
    expect(await titles("budget", { userId: world.people.pending })).toEqual([]);
  });

  it("filters by rep, team, period, audience and action items, alone and together", async () => {
    const { admin } = world.people;
    const cases: [object, string][] = [
      [{ salesRepId: world.reps.bob }, `sales_rep_id = '${world.reps.bob}'`],
      [{ teamId: world.teams.sales }, `sales_rep_id = '${world.reps.anna}'`],
      [
        { from: "2026-10-01T08:03:00.123Z", to: "2026-10-01T08:05:00.123Z" },
        "starts_at >= '2026-10-01T08:03:00.123Z' and starts_at < '2026-10-01T08:05:00.123Z'",
      ],
      [{ external: false }, "not is_external"],
      [{ hasActionItems: true }, "action_item_count > 0"],
      [{ source: "fathom" }, "true"],
      [{ source: "elsewhere" }, "false"],
      [
        { salesRepId: world.reps.anna, external: true, to: "2026-10-02T00:00:00Z" },
        `sales_rep_id = '${world.reps.anna}' and is_external and starts_at < '2026-10-02'`,
      ],
    ];
    for (const [filters, where] of cases) {
      expect({ filters, ids: await allPages(admin, filters, 9) }).toEqual({
        filters,
        ids: await expected(admin, where),
      });
    }
  });

  it("does not widen with a filter for a rep or team of somebody else", async () => {
    expect(await list(world.people.rep, { salesRepId: world.reps.bob })).toEqual([]);
    expect(await list(world.people.manager, { teamId: world.teams.service })).toEqual([]);
  });

  it("reads a page by its index, for an admin and for a rep, and never more than it shows of each rep", async () => {
    for (const who of ["admin", "rep"] as const) {
      const client = new Client({ connectionString: world.db.adminUrl });
      const plans: string[] = [];
      client.on("notice", (notice) => plans.push(notice.message ?? ""));
      await client.connect();
      await client.query("load 'auto_explain'");
      await client.query(
        "set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on; set client_min_messages = log; set enable_seqscan = off",
      );
      await client.query("begin");
      await become(client, person(world.people[who]));
      await client.query(
        "select * from public.list_meetings('{}', '2026-10-01T08:10:00Z', '00000000-0000-0000-0000-000000000000', 5)",
      );
      await client.end();
      const plan = plans.find((each) => each.includes("from public.meetings as meeting")) ?? "";
      expect(plan).toMatch(who === "admin" ? /meetings_newest_idx/ : /meetings_sales_rep_newest_idx/);
      expect(plans.join("\n")).not.toMatch(/Seq Scan on (public\.)?meetings/);
    }
  });
});

describe("search_meetings", () => {
  it("finds words in title, people and transcript, all of them required", async () => {
    expect(await titles("budget dak")).toEqual(["Kennismaking café Zürich", "Vervolg"]);
    expect(await titles("vries acme bijzonders")).toEqual(["Budget"]);
  });

  it("forgives accents and capitals, on both sides", async () => {
    expect(await titles("ZURICH cafe")).toEqual(["Kennismaking café Zürich"]);
    expect(await titles("zónnepanéel")).toEqual(["Kennismaking café Zürich"]);
  });

  it("understands an unfinished last word, phrases, or, and without", async () => {
    expect(await titles("zonnepa")).toEqual(["Kennismaking café Zürich"]);
    expect(await titles("zonnepa budget")).toEqual([]);
    expect(await titles('"budget praten"')).toEqual(["Vervolg"]);
    expect(await titles('"praten budget"')).toEqual([]);
    expect(await titles("zonnepaneel or bijzonders")).toEqual(["Budget", "Kennismaking café Zürich"]);
    expect(await titles("budget -dak")).toEqual(["Budget", "Van Bob"]);
  });

  it("puts a title above a mention", async () => {
    expect((await search("budget"))[0]?.title).toBe("Budget");
  });

  it("shows the line in which a word was said, and when, whatever its accents and capitals", async () => {
    const found = await search("café or vervolg or bijzonders");
    const said = async (text: string, userId = world.people.admin) =>
      (
        await linesOf(
          text,
          found.map((row) => row.id),
          userId,
        )
      )
        .map((line) => `${line.match_at} ${line.match_text}`)
        .sort();
    expect(await said("budget")).toEqual([
      "0 Over het dak en over het budget praten we later",
      "10 Het budget is 5.000 euro voor het dak",
    ]);
    expect(await said("zonnepaneél")).toEqual(["0 Wij zoeken een zonnepaneel"]);
    expect(await said("niets WIJ")).toEqual(["0 Niets bijzonders", "0 Wij zoeken een zonnepaneel"]);
    expect(await said("kennismaking")).toEqual([]);
    expect(await said("(")).toEqual([]);
    expect(await said("budget", world.people.otherRep)).toEqual([]);
  });

  it("shows no line for an address, which is not a word anybody said", async () => {
    const ids = (await search("accenten")).map((row) => row.id);
    expect(await linesOf("regel", ids, world.people.admin)).toHaveLength(1);
    expect(await linesOf("jan@acme.example", ids, world.people.admin)).toEqual([]);
  });

  it("keeps to what a person may see, and to the filters", async () => {
    expect(await titles("budget", { userId: world.people.rep })).toEqual([
      "Budget",
      "Kennismaking café Zürich",
      "Vervolg",
    ]);
    expect(await titles("budget", { userId: world.people.otherManager })).toEqual(["Van Bob"]);
    expect(await titles("budget", { filters: { salesRepId: world.reps.bob } })).toEqual(["Van Bob"]);
    expect(await titles("budget", { filters: { external: false } })).toEqual([]);
  });

  it.each(["", "   ", "'", '"', "& | !", ":*", "-", "<->", "\\", "💥", "a".repeat(5000), "%_", "or or", '"'.repeat(9)])(
    "answers %j without an error",
    async (text) => {
      expect(Array.isArray(await search(text))).toBe(true);
    },
  );
});
