import type { IncomingHttpHeaders } from "node:http";
import { defaultAccounts, findAccount, type Account } from "./accounts.ts";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import { listMeetings, mayRead, pageSize, type Answer } from "./list-meetings.ts";
import { colleagues, teams } from "./people.ts";
import { createRateLimiter, fathomLimits, type Limits } from "./rate-limiter.ts";
import { createStore, type Store } from "./store.ts";
import type { Meeting } from "./wire-meeting.ts";

export type FathomOptions = { meetings: readonly Meeting[]; accounts?: readonly Account[]; limits?: Partial<Limits> };

/** What a request looked like; kept so that tests can say what must not be asked twice. Secrets are not. */
type SeenRequest = { method: string; path: string; query: string; status: number };

export type Reply = Answer & { headers?: Record<string, string>; delayMs?: number; drop?: "hang" | "reset" };

export type FathomSimulator = {
  store: Store;
  faults: Faults;
  requests: SeenRequest[];
  accounts: Account[];
  handle: (request: { method: string; path: string; query: URLSearchParams; headers: IncomingHttpHeaders }) => Reply;
};

const base = "/external/v1/";

/** Fathom's API as `developers.fathom.ai` describes it, without the network. */
export function createFathomSimulator(options: FathomOptions): FathomSimulator {
  const store = createStore(options.meetings);
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  const accounts = [...(options.accounts ?? defaultAccounts)];
  const limit = createRateLimiter({ ...fathomLimits, ...options.limits });
  let previousPage: Answer | undefined;

  const handle: FathomSimulator["handle"] = (request) => {
    const fault = faults.take(request.path, request.query.has("cursor"));
    const reply = answer(request, fault);
    requests.push({
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      status: reply.drop ? 0 : reply.status,
    });
    return reply;
  };

  function answer(request: Parameters<FathomSimulator["handle"]>[0], fault: Fault | undefined): Reply {
    if (fault?.type === "hang" || fault?.type === "reset") return { status: 0, drop: fault.type };
    if (fault?.type === "status") {
      return {
        status: fault.status,
        ...(fault.retryAfterSeconds !== undefined && { headers: { "retry-after": String(fault.retryAfterSeconds) } }),
      };
    }
    if (!request.path.startsWith(base)) return { status: 404 };
    const account = findAccount(accounts, request.headers);
    if (!account) return { status: 401 };
    const path = request.path.slice(base.length);
    const isHeavy =
      path.startsWith("recordings/") ||
      request.query.get("include_transcript") === "true" ||
      request.query.get("include_summary") === "true";
    const verdict = limit(account.id, isHeavy, Date.now());
    if (!verdict.allowed) return { status: 429, headers: verdict.headers };
    const plain = route(request.method, path, request.query, account, fault);
    const damaged = fault ? damage(plain, fault) : plain;
    return { ...damaged, headers: verdict.headers, ...(fault?.type === "slow" && { delayMs: fault.ms }) };
  }

  function route(
    method: string,
    path: string,
    query: URLSearchParams,
    account: Account,
    fault: Fault | undefined,
  ): Answer {
    if (method !== "GET") return { status: 404 };
    if (path === "meetings") {
      if (fault?.type === "expired_cursor") return { status: 400, json: '{"message":"cursor expired"}' };
      if (fault?.type === "repeat_page" && previousPage) return previousPage;
      const page = listMeetings(store, account, query);
      if (page.status === 200) previousPage = page;
      return page;
    }
    if (path === "teams")
      return list(
        teams.map((name) => ({ name, created_at: "2025-01-06T09:00:00Z" })),
        query,
      );
    if (path === "team_members") return list(membersOf(query.get("team")), query);
    if (path === "users") return account.isAdmin ? list(users(), query) : { status: 403 };
    if (path === "meeting_types") {
      const names = [...new Set(store.meetings().map((one) => one.meeting_type))].filter((name) => name !== null);
      return list(
        names.map((name) => ({ name, status: "active", created_at: "2026-06-01T09:00:00Z" })),
        query,
      );
    }
    const recording = /^recordings\/(\d+)\/(summary|transcript)$/.exec(path);
    const meeting = recording ? store.find(Number(recording[1])) : undefined;
    if (!recording || !meeting || !mayRead(account, meeting)) return { status: 404 };
    const json =
      recording[2] === "summary" ? { summary: meeting.default_summary } : { transcript: meeting.transcript ?? [] };
    return { status: 200, json: JSON.stringify(json) };
  }

  return { store, faults, requests, accounts, handle };
}

function damage(answer: Answer, fault: Fault): Answer {
  if (answer.json === undefined) return answer;
  if (fault.type === "broken_json")
    return { ...answer, json: answer.json.slice(0, Math.floor(answer.json.length / 2)) };
  if (fault.type === "malformed_item")
    return { ...answer, json: answer.json.replace(/"recording_id":\d+/, '"recording_id":null') };
  return answer;
}

function membersOf(team: string | null): object[] {
  return colleagues
    .filter((one) => team === null || one.team === team)
    .map(({ name, email }) => ({ name, email, created_at: "2025-01-06T09:00:00Z" }));
}

function users(): object[] {
  return colleagues.map(({ name, email, archived }) => ({
    name,
    email,
    created_at: "2025-01-06T09:00:00Z",
    status: archived ? "deactivated" : "active",
    permissions: { settings_access: { level: "none", teams: [] }, view_access: { level: "own_meetings", teams: [] } },
  }));
}

function list(all: readonly object[], query: URLSearchParams): Answer {
  const from = Number(query.get("cursor") ?? 0);
  if (!Number.isInteger(from)) return { status: 400, json: '{"message":"invalid cursor"}' };
  const next = from + pageSize < all.length ? String(from + pageSize) : null;
  return {
    status: 200,
    json: JSON.stringify({ limit: pageSize, next_cursor: next, items: all.slice(from, from + pageSize) }),
  };
}
