import { readLog } from "./support/capture-log.ts";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { PATCH as PATCH_ITEM } from "../../src/app/api/v1/action-items/[id]/route.ts";
import { GET as GET_ONE } from "../../src/app/api/v1/meetings/[id]/route.ts";
import { GET as LIST } from "../../src/app/api/v1/meetings/route.ts";
import { POST as REFRESH } from "../../src/app/api/v1/sales-reps/[id]/refresh/route.ts";
import { GET as CURRENT } from "../../src/app/api/v1/sync-runs/current/route.ts";
import { POST as SYNC } from "../../src/app/api/v1/sync-runs/route.ts";
import { importSalesReps } from "../../src/features/people/import-sales-reps.ts";
import { listFathomMembers } from "../../src/features/people/list-fathom-members.ts";
import { saveFathomSettings } from "../../src/features/settings/save-fathom-settings.ts";
import { demoApiKey } from "../simulators/fathom/accounts.ts";
import { startSimulators, type Simulators } from "../simulators/server.ts";
import { bearerRequest, cookieRequest } from "./support/api-request.ts";
import { contextOf } from "./support/context-of.ts";
import { startRouteStack, type Person, type RouteStack } from "./support/route-stack.ts";

const path = "/api/v1/meetings";
const withId = (id: string) => ({ params: Promise.resolve({ id }) });
const nobodysId = "00000000-0000-4000-8000-000000000000";

let stack: RouteStack;
let simulators: Simulators;
let admin: Person;
let rep: Person;
let stranger: Person;
let waiting: Person;
let repId: string;
let synced: unknown;

beforeAll(async () => {
  simulators = await startSimulators({ fathom: { dataset: { count: 40 }, limits: { any: 1e6, heavy: 1e6 } } });
  stack = await startRouteStack({ KOPPEL_SANDBOX_URL: simulators.url });
  admin = await stack.signUp("admin@koppel.test", "admin");
  stranger = await stack.signUp("stranger@koppel.test", "rep");
  waiting = await stack.signUp("wacht@koppel.test");

  const ctx = await contextOf(admin);
  await saveFathomSettings(ctx, { apiKey: demoApiKey });
  await importSalesReps(ctx, { reps: await listFathomMembers(ctx) });
  const response = await SYNC(bearerRequest("/api/v1/sync-runs", admin, { body: { hours: 8760, mode: "inline" } }));
  synced = await response.json();

  const [owner] = await stack.query(
    "select rep.id, rep.email from public.sales_reps as rep join public.meetings on sales_rep_id = rep.id group by rep.id order by count(*) desc limit 1",
  );
  repId = String(owner?.["id"]);
  rep = await stack.signUp(String(owner?.["email"]), "rep");
  await stack.query("update public.sales_reps set profile_id = $1 where id = $2", [rep.userId, repId]);
});
afterAll(async () => {
  await stack.stop();
  await simulators.stop();
});

const list = async (person: Person, query = "") => (await LIST(bearerRequest(`${path}${query}`, person))).json();

const patch = (id: string, person: Person, body: unknown, headers = {}) =>
  PATCH_ITEM(cookieRequest(`/api/v1/action-items/${id}`, person, { method: "PATCH", body, headers }), withId(id));
const anItem = async () => {
  const [row] = await stack.query(
    "select item.id from public.action_items as item join public.meetings as meeting on meeting.id = item.meeting_id where meeting.sales_rep_id = $1 and completed_at is null limit 1",
    [repId],
  );
  return String(row?.["id"]);
};
const refresh = (id: string, person: Person) =>
  REFRESH(bearerRequest(`/api/v1/sales-reps/${id}/refresh`, person, { method: "POST" }), withId(id));

describe("POST /api/v1/sync-runs", () => {
  it("is the admin's", async () => {
    expect((await SYNC(bearerRequest("/api/v1/sync-runs", stranger, { body: { hours: 24 } }))).status).toBe(403);
    expect((await SYNC(bearerRequest("/api/v1/sync-runs", null, { body: { hours: 24 } }))).status).toBe(401);
  });

  it.each([
    [{ hours: 0 }, "invalid_hours"],
    [{ hours: 8761 }, "invalid_hours"],
    [{ hours: 1.5 }, "invalid_hours"],
    [{ hours: "24" }, "invalid_hours"],
    [{ from: "2026-13-01" }, "range_invalid_date"],
    [{ from: "2026-05-02", to: "2026-05-01" }, "range_order"],
    [{ from: "2999-01-01", to: "2999-01-02" }, "range_in_future"],
    [{ since: "ever" }, "unknown_field"],
  ])("refuses %j", async (body, code) => {
    const response = await SYNC(bearerRequest("/api/v1/sync-runs", admin, { body }));
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe(code);
  });

  it("reads the meetings, and the current run tells how it went", async () => {
    expect(synced).toMatchObject({ outcome: "started", hasMore: false, run: { trigger: "manual" } });
    const { run } = await (await CURRENT(bearerRequest("/api/v1/sync-runs/current", admin))).json();
    expect(run).toMatchObject({ status: "succeeded", integration: "fathom" });
    expect(run.imported).toBeGreaterThan(20);
    expect(run.imported + run.skipped + run.failed).toBe(run.found);
  });

  it("shows a run to nobody but admins and whoever asked for it", async () => {
    expect(await (await CURRENT(bearerRequest("/api/v1/sync-runs/current", stranger))).json()).toEqual({ run: null });
  });
});

describe("GET /api/v1/meetings", () => {
  it("pages through everything exactly once, newest first", async () => {
    const seen: { id: string; startsAt: string }[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: typeof seen; nextCursor: string | null } = await list(
        admin,
        `?limit=7${cursor === null ? "" : `&cursor=${cursor}`}`,
      );
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);

    const rows = await stack.query("select id from public.meetings order by starts_at desc, id");
    expect(seen.map((meeting) => meeting.id)).toEqual(rows.map((row) => row["id"]));
    expect(seen.every((meeting) => /^\d{4}-.*\.\d{3}Z$/.test(meeting.startsAt))).toBe(true);
  });

  it("shows a rep their own, a stranger none, and a waiting person or nobody nothing", async () => {
    const own = await list(rep, "?limit=200");
    expect(own.items.length).toBeGreaterThan(0);
    expect(new Set(own.items.map((meeting: { salesRepId: string }) => meeting.salesRepId))).toEqual(new Set([repId]));
    expect(await list(stranger)).toEqual({ items: [], nextCursor: null });
    expect((await LIST(bearerRequest(path, waiting))).status).toBe(403);
    expect((await LIST(bearerRequest(path, null))).status).toBe(401);
  });

  it("takes the filters of the page, and ignores what does not parse", async () => {
    const ofRep = await list(admin, `?rep=${repId}&limit=200`);
    expect(ofRep.items.map((meeting: { id: string }) => meeting.id).toSorted()).toEqual(
      (await list(rep, "?limit=200")).items.map((meeting: { id: string }) => meeting.id).toSorted(),
    );
    const internal = await list(admin, "?audience=internal&limit=200");
    expect(internal.items.every((meeting: { isExternal: boolean }) => !meeting.isExternal)).toBe(true);
    const everything = await list(admin, "?limit=200");
    expect(await list(admin, "?limit=200&rep=nonsense&from=yesterday&cursor=%00")).toEqual(everything);
  });

  it("searches, and answers the line that matched", async () => {
    const [line] = await stack.query(
      "select line ->> 'text' as text from public.meeting_transcripts, jsonb_array_elements(lines) as line where length(line ->> 'text') > 40 limit 1",
    );
    const word = String(line?.["text"]).match(/\p{L}{6,}/u)?.[0] ?? "";
    const { items } = await list(admin, `?q=${encodeURIComponent(word)}&limit=5`);
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]).toHaveProperty("match");
    expect(await list(stranger, `?q=${encodeURIComponent(word)}`)).toEqual({ items: [], nextCursor: null });
  });
});

describe("GET /api/v1/meetings/{id}", () => {
  it("answers a meeting, with its transcript when asked", async () => {
    const [{ id }] = (await list(rep)).items;
    const meeting = await (await GET_ONE(bearerRequest(`${path}/${id}`, rep), withId(id))).json();
    expect(meeting).toMatchObject({ id, salesRep: { id: repId } });
    expect(meeting).not.toHaveProperty("transcript");
    expect(JSON.stringify(meeting)).not.toContain('"payload"');
    const full = await (await GET_ONE(bearerRequest(`${path}/${id}?include=transcript`, rep), withId(id))).json();
    expect(full).toHaveProperty("transcript");
  });

  it("treats somebody else's like one that does not exist", async () => {
    const [{ id }] = (await list(rep)).items;
    const answers = await Promise.all(
      [id, nobodysId, "not-an-id"].map(async (wanted) => {
        const response = await GET_ONE(bearerRequest(`${path}/${wanted}`, stranger), withId(wanted));
        return [response.status, (await response.json()).error.code];
      }),
    );
    expect(answers).toEqual(Array.from({ length: 3 }, () => [404, "meeting_not_found"]));
  });
});

describe("PATCH /api/v1/action-items/{id}", () => {
  it("ticks off and on, and a later sync leaves that alone", async () => {
    const id = await anItem();
    expect(await (await patch(id, rep, { completed: true })).json()).toMatchObject({ id, completedBy: rep.userId });
    await SYNC(bearerRequest("/api/v1/sync-runs", admin, { body: { hours: 8760, mode: "inline" } }));
    const [row] = await stack.query("select completed_at from public.action_items where id = $1", [id]);
    expect(row?.["completed_at"]).not.toBeNull();
    expect(await (await patch(id, rep, { completed: false })).json()).toMatchObject({ completedAt: null });
  });

  it("is not for strangers, other origins or other fields", async () => {
    const id = await anItem();
    const hidden = [
      patch(id, stranger, { completed: true }),
      patch(nobodysId, rep, { completed: true }),
      patch("x", rep, { completed: true }),
    ];
    const answers = await Promise.all((await Promise.all(hidden)).map((response) => response.json()));
    expect(new Set(answers.map((answer) => answer.error.code))).toEqual(new Set(["action_item_not_found"]));
    expect((await patch(id, rep, { completed: true }, { origin: "https://evil.example" })).status).toBe(403);
    expect((await patch(id, rep, { completed: "yes" })).status).toBe(400);
    expect((await patch(id, rep, { completed: true, description: "x" })).status).toBe(400);
  });
});

describe("POST /api/v1/sales-reps/{id}/refresh", () => {
  it("reads one rep's meetings and says how it went", async () => {
    const answer = await (await refresh(repId, rep)).json();
    expect(answer).toMatchObject({ outcome: "started", hasMore: false, run: { trigger: "rep_refresh", imported: 0 } });
    expect(answer.run.found).toBeGreaterThan(0);
  });

  it("tells of somebody else's run only that it is in the way", async () => {
    await stack.query(
      "insert into public.sync_runs (trigger, status, requested_by, lease_until) values ('manual', 'running', $1, now() + interval '1 minute')",
      [admin.userId],
    );
    expect(await (await refresh(repId, rep)).json()).toEqual({ outcome: "busy", run: null, hasMore: true });
    expect(await (await refresh(repId, admin)).json()).toMatchObject({ outcome: "busy", run: { trigger: "manual" } });
    await stack.query("delete from public.sync_runs where status = 'running'");
  });

  it("knows nobody else", async () => {
    expect((await refresh(nobodysId, admin)).status).toBe(404);
    expect((await refresh("nonsense", admin)).status).toBe(404);
    expect((await refresh(repId, waiting)).status).toBe(403);
    // Not even another rep, whose page has no such button.
    expect((await refresh(repId, stranger)).status).toBe(403);
  });
});

it("keeps keys and tokens out of the log, sync included", () => {
  expect(readLog()).toContain("Sync run ended");
  for (const secret of [demoApiKey, admin.accessToken, rep.accessToken]) expect(readLog()).not.toContain(secret);
});
