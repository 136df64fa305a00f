import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConnection, type Connection, type Credentials } from "../../src/integrations/kit/connection.ts";
import { walkPages } from "../../src/integrations/kit/paging.ts";
import type { ListedMeeting } from "../../src/integrations/kit/operations.ts";
import type { FathomConfig } from "../../src/integrations/fathom/config.ts";
import { fathom } from "../../src/integrations/fathom/integration.ts";
import { operations } from "../../src/integrations/fathom/operations.ts";
import { demoApiKey, demoOauthToken, memberApiKey } from "../simulators/fathom/accounts.ts";
import { startSimulators, type Simulators } from "../simulators/server.ts";
import { describeProviderContract } from "./contract-suite.ts";

const total = 57;
const window = { createdAfter: "2020-01-01T00:00:00Z", createdBefore: null, recordedBy: [] };
const apiKey: Credentials = { kind: "api_key", apiKey: demoApiKey };
let simulators: Simulators;

async function start(): Promise<Simulators> {
  simulators = await startSimulators({
    fathom: { dataset: { count: total, days: 20 }, limits: { any: 1e6, heavy: 1e6 } },
  });
  return simulators;
}

function connect(credentials: Credentials = apiKey, timeoutMs = 5_000): Connection<FathomConfig> {
  return openConnection(fathom, {
    credentials,
    config: { includeContent: true, ownDomains: [] },
    sandboxUrl: simulators.url,
    now: () => new Date(),
    timeoutMs,
  });
}

const idOf = (item: ListedMeeting): string => (item.ok ? item.meeting.externalId : (item.invalid.externalId ?? "?"));

async function readAll(credentials?: Credentials): Promise<ListedMeeting[]> {
  const connection = connect(credentials);
  const items: ListedMeeting[] = [];
  const fetchPage = (cursor: string | null) => operations.listMeetings(connection, { ...window, cursor });
  for await (const page of walkPages({
    integrationId: "fathom",
    operation: "listMeetings",
    cursor: null,
    fetchPage,
    keyOf: idOf,
  })) {
    items.push(...page.items);
  }
  return items;
}

describeProviderContract({
  name: "Fathom",
  start,
  reset: () => {
    simulators.fathom.faults.clear();
    simulators.fathom.requests.length = 0;
  },
  misbehave: (fault) => simulators.fathom.faults.add(fault),
  requestCount: () => simulators.fathom.requests.length,
  readPage: async ({ cursor = null, timeoutMs } = {}) => {
    const { items, nextCursor } = await operations.listMeetings(connect(apiKey, timeoutMs), { ...window, cursor });
    return { ids: items.map(idOf), nextCursor };
  },
  readAll: async () => (await readAll()).map(idOf),
  totalItems: () => total,
  readWithWrongKey: () =>
    operations.listMeetings(connect({ kind: "api_key", apiKey: "nobody-has-given-this-out" }), {
      ...window,
      cursor: null,
    }),
});

describe("Fathom", () => {
  beforeAll(async () => {
    await start();
  });
  afterAll(async () => simulators.stop());

  test("a connection test tells the team, a sign of life and whose key it is", async () => {
    const answer = await operations.testConnection(connect());
    expect(answer).toMatchObject({ teamId: null, callsCount: 10 });
    expect(answer.teamName).toMatch(/Sales|International/);
    expect(answer.account).toMatch(/@noordlicht\.example$/);
  });

  test("an API key brings summary, transcript and action items with the list", async () => {
    const [item] = (await operations.listMeetings(connect(), { ...window, cursor: null })).items;
    expect(item).toMatchObject({
      ok: true,
      meeting: { summaryTemplate: expect.any(String), transcript: { lines: expect.any(Array) } },
    });
  });

  test("an OAuth connection never asks for what Fathom forbids it, and reads the rest per recording", async () => {
    simulators.fathom.requests.length = 0;
    const oauth: Credentials = { kind: "oauth", accessToken: demoOauthToken };
    const [item] = (await operations.listMeetings(connect(oauth), { ...window, cursor: null })).items;
    expect(simulators.fathom.requests.map(({ query }) => query).join()).not.toMatch(/include_(transcript|summary)/);
    const externalId = item ? idOf(item) : "";
    expect((await operations.getTranscript(connect(oauth), { externalId }))?.lines.length).toBeGreaterThan(5);
    expect((await operations.getSummary(connect(oauth), { externalId }))?.markdown).toContain("## Key Takeaways");
  });

  test("a member's key opens own and shared meetings only", async () => {
    const all = await readAll();
    const some = await readAll({ kind: "api_key", apiKey: memberApiKey });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });

  test("one malformed item costs only itself and keeps its reason", async () => {
    simulators.fathom.faults.add({ type: "malformed_item" });
    const { items } = await operations.listMeetings(connect(), { ...window, cursor: null });
    expect(items).toHaveLength(10);
    const refused = items.filter((item) => !item.ok);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      invalid: { externalId: null, title: expect.any(String), detail: expect.stringContaining("recording_id") },
    });
  });

  test("filters by recorder and by moment of creation", async () => {
    const { items } = await operations.listMeetings(connect(), {
      ...window,
      cursor: null,
      recordedBy: ["bram.kuipers@noordlicht.example"],
    });
    const emails = items.map((item) => (item.ok ? item.meeting.recorder.email : null));
    expect(new Set(emails)).toEqual(new Set(["bram.kuipers@noordlicht.example"]));
    const none = await operations.listMeetings(connect(), {
      ...window,
      cursor: null,
      createdAfter: "2090-01-01T00:00:00Z",
    });
    expect(none).toEqual({ items: [], nextCursor: null });
  });

  test("team members and teams are read to the end", async () => {
    expect(await operations.listTeams(connect())).toHaveLength(3);
    expect((await operations.listTeamMembers(connect(), { team: null })).map(({ email }) => email)).toContain(
      "kim.jansen@noordlicht.example",
    );
    expect(await operations.listTeamMembers(connect(), { team: "Sales Noord" })).toHaveLength(2);
  });

  test("the real limits are obeyed without sleeping: the thirty-first heavy call is not sent", async () => {
    const slow = await startSimulators({ fathom: { dataset: { count: 5, days: 2 } } });
    const connection = openConnection(fathom, {
      credentials: apiKey,
      config: { includeContent: true, ownDomains: [] },
      sandboxUrl: slow.url,
      now: () => new Date(),
    });
    for (let call = 0; call < 30; call += 1) await operations.listMeetings(connection, { ...window, cursor: null });
    const before = performance.now();
    await expect(operations.listMeetings(connection, { ...window, cursor: null })).rejects.toMatchObject({
      kind: "rate_limited",
    });
    expect(performance.now() - before).toBeLessThan(100);
    expect(slow.fathom.requests).toHaveLength(30);
    expect(slow.fathom.requests.every(({ status }) => status === 200)).toBe(true);
    await slow.stop();
  });
});
