import { Client } from "pg";
import { inTurns, milliseconds, percentile, ratio, round } from "./measure.ts";
import { createPeople } from "./people.ts";
import { atMost, type BenchResult } from "./result.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";
import { drawRank, seededRandom, wordAt } from "./words.ts";

const TRANSCRIPTS = 20_000;
const WORDS = 5_000;
const VOCABULARY = 200_000;
const ROUNDS = 5;
const WORDS_PER_BAND = 12;

/** Bands by the share of transcripts a word is in, as in the table of measured anchors. */
const BANDS = [
  { name: "rare word", from: 0, to: 0.002 },
  { name: "up to 2 %", from: 0.002, to: 0.02 },
  { name: "4 to 10 %", from: 0.04, to: 0.1 },
  { name: "50 to 80 %", from: 0.5, to: 0.8 },
] as const;

// The anchor: find, keep the newest 200, rank; no row-level security, no filters, no people, no matching line.
const ANCHOR = `
  with matched as materialized (
    select meeting_id, starts_at from public.meeting_search where document @@ plainto_tsquery('private.folded', $1)
  ), newest as materialized (select * from matched order by starts_at desc limit 200)
  select meeting_id, ts_rank(document, plainto_tsquery('private.folded', $1)) as rank
  from newest join public.meeting_search using (meeting_id) order by rank desc limit 50`;

/** Search as an admin and as a rep, for words of every frequency, against the capped and materialised query alone. */
export async function benchSearch(): Promise<BenchResult[]> {
  const workspace = await openWorkspace();
  try {
    const people = await createPeople(workspace);
    await fill(workspace, people.repIds);
    const anchor = await connectAnchor(workspace);
    const results: BenchResult[] = [];
    for (const band of BANDS) {
      const words = await wordsOf(workspace, band);
      for (const who of ["admin", "rep"] as const) {
        const figures = await inTurns(
          [
            { name: "ours", run: () => p95(words, (word) => searchAs(workspace, people[who], word)) },
            { name: "anchor", run: () => p95(words, (word) => anchor.query(ANCHOR, [word])) },
          ],
          ROUNDS,
        );
        results.push(
          atMost(
            `search: ${band.name}, ${who}, p95 against the capped query`,
            round(ratio(figures["ours"], figures["anchor"])),
            2,
            {
              words: words.length,
              oursMs: round(percentile(figures["ours"] ?? [], 0.5)),
              anchorMs: round(percentile(figures["anchor"] ?? [], 0.5)),
            },
          ),
        );
      }
    }
    await anchor.end();
    return results;
  } finally {
    await workspace.stop();
  }
}

/** Left alone, the planner would read every vector for a word that most meetings contain. */
async function connectAnchor({ supabase }: Workspace): Promise<Client> {
  const anchor = new Client({ connectionString: supabase.adminUrl });
  await anchor.connect();
  await anchor.query("set enable_seqscan = off");
  return anchor;
}

async function p95(words: string[], search: (word: string) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (const word of words) times.push(await milliseconds(() => search(word)));
  return percentile(times, 0.95);
}

/** Exactly what PostgREST sends for a signed-in person, in one transaction. */
async function searchAs({ admin }: Workspace, userId: string, word: string): Promise<void> {
  await admin.query("begin");
  try {
    await admin.query("set local role authenticated");
    await admin.query("select set_config('request.jwt.claims', $1, true)", [
      JSON.stringify({ sub: userId, role: "authenticated" }),
    ]);
    await admin.query("select * from public.search_meetings($1, '{}', 50, 0)", [word]);
  } finally {
    await admin.query("rollback");
  }
}

async function wordsOf({ admin }: Workspace, band: { from: number; to: number }): Promise<string[]> {
  const { rows } = await admin.query<{ word: string }>(
    `select word from public.bench_words where ndoc > $1 and ndoc <= $2 order by md5(word) limit $3`,
    [band.from * TRANSCRIPTS, band.to * TRANSCRIPTS, WORDS_PER_BAND],
  );
  return rows.map(({ word }) => word);
}

/** Meetings with transcripts of made-up words, as the product stores them, and how many transcripts hold each word. */
async function fill({ admin, supabase }: Workspace, repIds: string[]): Promise<void> {
  await admin.query("drop index public.meeting_search_document_idx");
  const holding = new Map<string, number>();
  // Making the vectors is most of the work, and it is the database's: a connection for each core.
  await Promise.all([0, 1].map((part) => fillPart(supabase.adminUrl, { part, repIds, holding })));
  // With the default 64 MB this one statement would take ten minutes.
  await admin.query("set maintenance_work_mem = '2GB'");
  await admin.query("create index meeting_search_document_idx on public.meeting_search using gin (document)");
  await admin.query("create table public.bench_words (word text, ndoc int)");
  await admin.query("insert into public.bench_words select * from unnest($1::text[], $2::int[])", [
    [...holding.keys()],
    [...holding.values()],
  ]);
  await admin.query("vacuum analyze");
}

const BATCH = 200;

async function fillPart(
  connectionString: string,
  { part, repIds, holding }: { part: number; repIds: string[]; holding: Map<string, number> },
): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  const random = seededRandom(7 + part);
  for (let start = part * BATCH; start < TRANSCRIPTS; start += 2 * BATCH) {
    const texts = Array.from({ length: BATCH }, () => spoken(random, holding));
    await client.query(
      `with given as (
         select gen_random_uuid() as id, $2::int + ord as n, body from unnest($1::text[]) with ordinality as t (body, ord)
       ), meeting as (
         insert into public.meetings (id, title, starts_at, duration_seconds, sales_rep_id, has_transcript)
         select id, 'Gesprek ' || n, timestamptz '2026-11-20' - n * interval '20 minutes', 1800, ($3::uuid[])[1 + n % 200], true from given
       ), transcript as (
         insert into public.meeting_transcripts (meeting_id, lines, line_count, word_count)
         select id, (select jsonb_agg(jsonb_build_object('at', at * 20, 'speaker', 'Spreker', 'email', null, 'text', substr(body, 1 + at * 400, 400)))
           from generate_series(0, length(body) / 400) as at), 1 + length(body) / 400, ${WORDS} from given
       )
       insert into public.meeting_search (meeting_id, sales_rep_id, starts_at, document)
       select id, ($3::uuid[])[1 + n % 200], timestamptz '2026-11-20' - n * interval '20 minutes',
         to_tsvector('private.folded', 'Gesprek ' || n || ' ' || body) from given`,
      [texts, start, repIds],
    );
  }
  await client.end();
}

function spoken(random: () => number, holding: Map<string, number>): string {
  const seen = new Set<string>();
  const words: string[] = [];
  for (let index = 0; index < WORDS; index += 1) {
    const word = wordAt(drawRank(random, VOCABULARY));
    words.push(word);
    seen.add(word);
  }
  for (const word of seen) holding.set(word, (holding.get(word) ?? 0) + 1);
  return words.join(" ");
}
