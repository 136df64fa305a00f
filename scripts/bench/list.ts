import { createPeople } from "./people.ts";
import { inTurns, median, milliseconds, ratio, round, type Contender } from "./measure.ts";
import { atMost, type BenchResult } from "./result.ts";
import { openWorkspace, rest, type Workspace } from "./workspace.ts";

const SIZES = [1_000, 100_000, 1_000_000];
const ROUNDS = 9;
const CALLS_PER_ROUND = 20;
const PAGE = 50;

type Cursor = { p_cursor_starts_at: string; p_cursor_id: string };

/** A page of meetings for each role at each size and depth, against the first page of a bare table without policies. */
export async function benchList(): Promise<BenchResult[]> {
  const workspace = await openWorkspace();
  try {
    const people = await createPeople(workspace);
    await createBareTable(workspace);
    const medians: { size: number; who: string; depth: string; oursMs: number; anchorMs: number; ratio: number }[] = [];
    for (const size of SIZES) {
      await growTo(workspace, size, people.repIds);
      for (const who of ["admin", "manager", "rep"] as const) {
        const token = workspace.tokenFor(people[who]);
        for (const depth of ["first", "deep"] as const) {
          const cursor =
            depth === "deep"
              ? await middle(workspace, who === "admin" ? people.repIds : repsOf(who, people.repIds))
              : {};
          const figures = await inTurns(
            [
              repeated("ours", () =>
                rest(workspace, token, "/rpc/list_meetings", { p_filters: {}, p_limit: PAGE, ...cursor }),
              ),
              repeated("anchor", () =>
                rest(workspace, workspace.serviceToken, `/bench_bare?select=*&order=starts_at.desc,id&limit=${PAGE}`),
              ),
            ],
            ROUNDS,
          );
          medians.push({
            size,
            who,
            depth,
            oursMs: round(median(figures["ours"] ?? [])),
            anchorMs: round(median(figures["anchor"] ?? [])),
            ratio: round(ratio(figures["ours"], figures["anchor"])),
          });
        }
      }
    }
    const slowest = medians.toSorted((a, b) => b.ratio - a.ratio);
    const pages = medians.map(({ size, who, depth, oursMs, anchorMs, ratio: value }) =>
      atMost(`list: ${depth} page, ${who}, ${size} meetings, against a bare table's first page`, value, 3, {
        oursMs,
        anchorMs,
      }),
    );
    const growth = (["admin", "manager", "rep"] as const).flatMap((who) =>
      (["first", "deep"] as const).map((depth) => {
        const at = (size: number) => medians.find((row) => row.size === size && row.who === who && row.depth === depth);
        const [small, large] = [at(1_000), at(1_000_000)];
        // Both sizes were measured minutes apart: each is held against its own anchor first.
        const value = (large?.ratio ?? Number.NaN) / (small?.ratio ?? Number.NaN);
        return atMost(`list: growth from 1,000 to 1,000,000 meetings, ${depth} page, ${who}`, round(value), 2, {
          smallMs: small?.oursMs ?? Number.NaN,
          largeMs: large?.oursMs ?? Number.NaN,
        });
      }),
    );
    return slowest.length > 0 ? [...pages, ...growth] : [];
  } finally {
    await workspace.stop();
  }
}

const repsOf = (who: "manager" | "rep", repIds: string[]) => repIds.slice(0, who === "rep" ? 1 : 10);

function repeated(name: string, call: () => Promise<unknown>): Contender {
  return {
    name,
    run: async () => {
      const times: number[] = [];
      for (let index = 0; index < CALLS_PER_ROUND; index += 1) times.push(await milliseconds(call));
      return median(times);
    },
  };
}

/** The same columns, and the same index, as a meeting in a list; no policies, no functions. */
async function createBareTable({ admin }: Workspace): Promise<void> {
  await admin.query(`
    create table public.bench_bare as
      select id, title, starts_at, duration_seconds, sales_rep_id, is_external, attendee_preview, attendee_count,
        action_item_count, open_action_item_count, sentiment_score, has_transcript, integration
      from public.meetings with no data;
    create index on public.bench_bare (starts_at desc, id);
    grant select on public.bench_bare to service_role;
    notify pgrst, 'reload schema';
  `);
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Adds meetings up to `size`: a week holds a thousand; reps get uneven shares, as they do. */
async function growTo({ admin }: Workspace, size: number, repIds: string[]): Promise<void> {
  await admin.query(
    `insert into public.meetings (title, starts_at, duration_seconds, sales_rep_id, is_external, attendee_preview, attendee_count,
       action_item_count, open_action_item_count, sentiment_score, has_transcript)
     select 'Kennismaking met bedrijf ' || n, timestamptz '2026-11-20 16:00+01' - n * interval '10 minutes', 900 + n % 2700,
       ($2::uuid[])[1 + floor(200 * power(((n * 7919) % 10007) / 10007.0, 1.5))::int], n % 5 > 0, array['Klant ' || n % 977], 2 + n % 4, n % 4, n % 3,
       ((n % 200) - 100) / 100.0, true
     from generate_series((select count(*) from public.meetings) + 1, $1::bigint) as n`,
    [size, repIds],
  );
  await admin.query(`
    insert into public.bench_bare
      select id, title, starts_at, duration_seconds, sales_rep_id, is_external, attendee_preview, attendee_count,
        action_item_count, open_action_item_count, sentiment_score, has_transcript, integration
      from public.meetings where starts_at < coalesce((select min(starts_at) from public.bench_bare), 'infinity')`);
  await admin.query("vacuum analyze public.meetings");
  await admin.query("vacuum analyze public.bench_bare");
}

/** The row half way down what these reps hold. */
async function middle({ admin }: Workspace, repIds: string[]): Promise<Cursor> {
  const { rows } = await admin.query<{ starts_at: Date; id: string }>(
    `select starts_at, id from public.meetings where sales_rep_id = any ($1::uuid[]) order by starts_at desc, id
     offset (select count(*) / 2 from public.meetings where sales_rep_id = any ($1::uuid[])) limit 1`,
    [repIds],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("no meetings to page through");
  return { p_cursor_starts_at: row.starts_at.toISOString(), p_cursor_id: row.id };
}
