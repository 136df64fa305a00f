import { randomUUID } from "node:crypto";
import type { MappedMeeting } from "../../src/domain/meeting.ts";
import type { Db } from "../../src/server/db/client.ts";
import { demoApiKey } from "../../tests/simulators/fathom/accounts.ts";
import { generateDataset } from "../../tests/simulators/fathom/generate-dataset.ts";
import { demoReps } from "../../tests/simulators/fathom/people.ts";
import { startSimulators, type Simulators } from "../../tests/simulators/server.ts";
import { countRequests } from "../../tests/support/count-requests.ts";
import { inTurns, median, milliseconds, round } from "./measure.ts";
import { atLeast, atMost, type BenchResult } from "./result.ts";
import { createAnchors, rpc, storeAsTheBriefDoes } from "./sync-anchors.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

const ROUNDS = 5;
const MEETINGS = 1_000;
const BATCH = 100;
/** The loop is slow: a fifth of the meetings says as much about its pace. */
const LOOPED = 200;

const unlimited = { any: 1_000_000, heavy: 1_000_000 };
const actor = { kind: "system", name: "script", ipAddress: null } as const;

/** How fast meetings are stored and how many database requests a whole sync takes. */
export async function benchSync(): Promise<BenchResult[]> {
  const workspace = await openWorkspace();
  const simulators = await startSimulators({ fathom: { meetings: [], limits: unlimited } });
  try {
    const db = await prepare(workspace, simulators);
    return [...(await benchStoring(workspace, db)), ...(await benchRequests(workspace, simulators))];
  } finally {
    await simulators.stop();
    await workspace.stop();
  }
}

/** Sets the environment before a module of ours reads it, and adds the reps. */
async function prepare({ supabase }: Workspace, simulators: Simulators): Promise<Db> {
  Object.assign(process.env, {
    NEXT_PUBLIC_SUPABASE_URL: supabase.supabaseUrl,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: supabase.secrets.publishableKey,
    SUPABASE_SECRET_KEY: supabase.secrets.secretKey,
    DATABASE_URL: supabase.databaseUrl,
    APP_URL: "http://localhost:3000",
    CRON_SECRET: supabase.secrets.cronSecret,
    KOPPEL_ENCRYPTION_KEYS: supabase.secrets.encryptionKeys,
    KOPPEL_SANDBOX_URL: simulators.url,
    FATHOM_API_KEY: demoApiKey,
    LOG_LEVEL: "silent",
  });
  const { createServiceClient } = await import("../../src/server/db/client.ts");
  const { importSalesReps } = await import("../../src/server/db/sales-reps.ts");
  const service = createServiceClient();
  const db = { read: service, write: service };
  await importSalesReps(
    db,
    actor,
    demoReps.map(({ name, email }) => ({ name, email })),
  );
  return db;
}

/**
 * All of them store the same meetings, without transcripts:
 * - ours: `save_meetings`, a hundred a call, with hash comparison, evidence, reasons for skipping, progress and audit;
 * - loop: the brief's own, and the one its bar is about: find the rep, look whether it exists, insert one row, a request each;
 * - everything: the same loop when it also stores people, action items and words (six requests); shown, without a bar;
 * - bulk: one function call per hundred that writes the same rows to the same tables, and does nothing else.
 */
async function benchStoring(workspace: Workspace, db: Db): Promise<BenchResult[]> {
  const { saveMeetings } = await import("../../src/server/db/save-meetings.ts");
  await createAnchors(workspace);
  const template = await mappedMeetings();

  const figures = await inTurns(
    [
      {
        name: "ours",
        run: () => {
          const batches = chunks(renamed(template));
          return perSecond(MEETINGS, async () => {
            for (const meetings of batches) {
              const saved = await saveMeetings(db, actor, { meetings, teams: null, firstSeenBy: "sweep" });
              if (saved.imported !== meetings.length) throw new Error(`stored ${saved.imported} of ${meetings.length}`);
            }
          });
        },
      },
      {
        name: "bulk",
        run: () => {
          const batches = chunks(renamed(template));
          return perSecond(MEETINGS, async () => {
            for (const meetings of batches) await rpc(workspace, "bench_bulk", { p_batch: { meetings } });
          });
        },
      },
      {
        name: "everything",
        run: () => {
          const meetings = renamed(template).slice(0, LOOPED);
          return perSecond(LOOPED, async () => {
            for (const meeting of meetings) await storeAsTheBriefDoes(workspace, meeting, "everything");
          });
        },
      },
      {
        name: "loop",
        run: () => {
          const meetings = renamed(template).slice(0, LOOPED);
          return perSecond(LOOPED, async () => {
            for (const meeting of meetings) await storeAsTheBriefDoes(workspace, meeting, "row");
          });
        },
      },
    ],
    ROUNDS,
  );
  const ours = figures["ours"] ?? [];
  const against = (anchor: string) =>
    round(median(ours.map((value, index) => value / (figures[anchor]?.[index] ?? Number.NaN))));
  const perSecondOf = (name: string) => round(median(figures[name] ?? []), 0);
  const shown = {
    bytesAtFathom: round(JSON.stringify(template.map(({ payload }) => payload)).length / template.length, 0),
    oursPerSecond: perSecondOf("ours"),
    loopPerSecond: perSecondOf("loop"),
    bulkPerSecond: perSecondOf("bulk"),
    everythingLoopPerSecond: perSecondOf("everything"),
    timesEverythingLoop: against("everything"),
  };
  return [
    atLeast("sync: meetings per second against the brief's loop", against("loop"), 35, shown),
    atLeast("sync: meetings per second against a bulk function writing the same rows", against("bulk"), 0.6, shown),
  ];
}

const perSecond = async (count: number, work: () => Promise<void>) => (count * 1_000) / (await milliseconds(work));

/** Meetings that are about 1 kB at Fathom, as the anchors' rows are: two people, one action item, no transcript or summary. */
async function mappedMeetings(): Promise<MappedMeeting[]> {
  const { mapMeeting } = await import("../../src/integrations/fathom/map.ts");
  const { WireMeeting } = await import("../../src/integrations/fathom/wire.ts");
  return generateDataset({ count: MEETINGS, days: 25, now: new Date(), isLean: true }).flatMap((meeting) => {
    const { transcript: _words, default_summary: _summary, ...wire } = meeting;
    const listed = mapMeeting(
      WireMeeting.parse({
        ...wire,
        calendar_invitees: wire.calendar_invitees.slice(0, 2),
        action_items: wire.action_items?.slice(0, 1) ?? null,
      }),
    );
    // Every recorder is a known rep here: a skipped meeting would count as a stored one.
    return listed.ok
      ? [{ ...listed.meeting, recorder: { ...listed.meeting.recorder, email: demoReps[0]?.email ?? null } }]
      : [];
  });
}

/** The same meetings under ids nobody has seen. */
const renamed = (meetings: readonly MappedMeeting[]): MappedMeeting[] =>
  meetings.map((meeting) => ({ ...meeting, externalId: randomUUID() }));

const chunks = (meetings: readonly MappedMeeting[]): MappedMeeting[][] =>
  Array.from({ length: Math.ceil(meetings.length / BATCH) }, (_, index) =>
    meetings.slice(index * BATCH, (index + 1) * BATCH),
  );

/** A whole sync of a thousand meetings with full transcripts, then the same again: requests to the database and time. */
async function benchRequests({ supabase }: Workspace, simulators: Simulators): Promise<BenchResult[]> {
  const { systemContext } = await import("../../src/server/context.ts");
  const { startFathomSync } = await import("../../src/features/sync/start-fathom-sync.ts");
  simulators.fathom.store.replaceAll(generateDataset({ count: MEETINGS, days: 25, now: new Date() }));
  const ctx = systemContext("script");
  const counter = countRequests(supabase.supabaseUrl);
  const sync = async (name: string) => {
    const before = counter.total();
    let written = 0;
    const tookMs = await milliseconds(async () => {
      const { run } = await startFathomSync(ctx, { trigger: "cron", hours: 720, mode: "inline" });
      if (run.status !== "succeeded" || run.found !== MEETINGS) throw new Error(`${run.status}, found ${run.found}`);
      written = run.imported + run.updated;
    });
    return atMost(
      `sync: database requests for 1,000 meetings with transcripts, ${name}`,
      counter.total() - before,
      12,
      {
        tookMs: round(tookMs, 0),
        written,
      },
    );
  };
  try {
    const first = await sync("first run");
    const second = await sync("second run");
    return [
      first,
      second,
      atMost("sync: meetings written by a second run", second.figures["written"] ?? Number.NaN, 0, {}),
    ];
  } finally {
    counter.restore();
  }
}
