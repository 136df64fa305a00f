import type { Account } from "./accounts.ts";
import type { Store } from "./store.ts";
import type { Meeting } from "./wire-meeting.ts";

export const pageSize = 10;

/** An answer of the API: a status and, where there is one, a body that is JSON already. */
export type Answer = { status: number; json?: string };

const bad = (detail: string): Answer => ({ status: 400, json: JSON.stringify({ message: detail }) });

/** `GET /meetings`: filters, then a keyset page behind a cursor that nobody should try to read. */
export function listMeetings(store: Store, account: Account, query: URLSearchParams): Answer {
  const include = {
    transcript: query.get("include_transcript") === "true",
    summary: query.get("include_summary") === "true",
    actionItems: query.get("include_action_items") === "true",
  };
  if (account.kind === "oauth" && (include.transcript || include.summary)) {
    return bad("include_transcript and include_summary are not available to OAuth applications");
  }
  const after = readInstant(query, "created_after");
  const before = readInstant(query, "created_before");
  if (after === "invalid" || before === "invalid") return bad("created_after and created_before must be ISO 8601");
  const domainsType = query.get("calendar_invitees_domains_type") ?? "all";
  if (!["all", "only_internal", "one_or_more_external"].includes(domainsType))
    return bad("unknown calendar_invitees_domains_type");

  const cursor = query.get("cursor");
  const position = cursor === null ? null : readCursor(cursor);
  if (position === undefined) return bad("invalid cursor");

  const recordedBy = lowerSet(query.getAll("recorded_by[]"));
  const teams = lowerSet(query.getAll("teams[]"));
  const domains = lowerSet(query.getAll("calendar_invitees_domains[]"));
  const meetingType = query.get("meeting_type");
  const matches = (meeting: Meeting): boolean =>
    (after === null || Date.parse(meeting.created_at) > after) &&
    (before === null || Date.parse(meeting.created_at) < before) &&
    (recordedBy.size === 0 || recordedBy.has(meeting.recorded_by.email.toLowerCase())) &&
    (teams.size === 0 || teams.has((meeting.recorded_by.team ?? "").toLowerCase())) &&
    (domains.size === 0 ||
      meeting.calendar_invitees.some((one) => domains.has((one.email_domain ?? "").toLowerCase()))) &&
    (domainsType === "all" || meeting.calendar_invitees_domains_type === domainsType) &&
    (meetingType === null || meeting.meeting_type === meetingType) &&
    mayRead(account, meeting);

  const page: Meeting[] = [];
  let hasMore = false;
  for (const meeting of store.meetings()) {
    if (position !== null && !isBehind(meeting, position)) continue;
    if (!matches(meeting)) continue;
    if (page.length === pageSize) {
      hasMore = true;
      break;
    }
    page.push(meeting);
  }
  const last = page.at(-1);
  const next = hasMore && last ? JSON.stringify(writeCursor(last)) : "null";
  const items = page.map((meeting) => store.toJson(meeting, include)).join(",");
  return { status: 200, json: `{"limit":${pageSize},"next_cursor":${next},"items":[${items}]}` };
}

export function mayRead(account: Account, meeting: Meeting): boolean {
  return (
    account.seesOnly === null ||
    meeting.recorded_by.email.toLowerCase() === account.seesOnly ||
    meeting.shared_with === "all_teams"
  );
}

type Position = { createdAt: string; recordingId: number };

function isBehind(meeting: Meeting, { createdAt, recordingId }: Position): boolean {
  return meeting.created_at < createdAt || (meeting.created_at === createdAt && meeting.recording_id < recordingId);
}

function writeCursor(meeting: Meeting): string {
  return Buffer.from(
    JSON.stringify({ own: [meeting.created_at, meeting.recording_id], team: null, shared: null }),
  ).toString("base64");
}

function readCursor(cursor: string): Position | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64").toString());
    if (typeof parsed !== "object" || parsed === null || !("own" in parsed) || !Array.isArray(parsed.own))
      return undefined;
    const [createdAt, recordingId]: unknown[] = parsed.own;
    return typeof createdAt === "string" && typeof recordingId === "number" ? { createdAt, recordingId } : undefined;
  } catch {
    return undefined;
  }
}

function readInstant(query: URLSearchParams, name: string): number | null | "invalid" {
  const value = query.get(name);
  if (value === null) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? "invalid" : time;
}

const lowerSet = (values: string[]): Set<string> => new Set(values.map((value) => value.toLowerCase()));
