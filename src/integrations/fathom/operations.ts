import type { z } from "zod";
import { cleanJson } from "#domain/clean-text.ts";
import type { Connection } from "#integrations/kit/connection.ts";
import type { ListedMeeting, Operations } from "#integrations/kit/operations.ts";
import { walkPages, type Page } from "#integrations/kit/paging.ts";
import type { FathomConfig } from "#integrations/fathom/config.ts";
import { mapInvalidMeeting } from "#integrations/fathom/map-invalid-meeting.ts";
import { mapMeeting } from "#integrations/fathom/map.ts";
import {
  WireMeeting,
  WirePage,
  WireSummaryAnswer,
  WireTeam,
  WireTeamMember,
  WireTranscriptAnswer,
} from "#integrations/fathom/wire.ts";

type FathomConnection = Connection<FathomConfig>;

export const operations: Operations<FathomConfig> = {
  async testConnection(connection) {
    const [teams, meetings] = await Promise.all([
      connection.request({ operation: "testConnection", path: "teams", schema: WirePage }),
      connection.request({ operation: "testConnection", path: "meetings", schema: WirePage }),
    ]);
    const team = parseAll(WireTeam, teams.items)[0];
    const recorder = parseAll(WireMeeting, meetings.items).find((meeting) => meeting.recorded_by?.email)?.recorded_by;
    return {
      teamName: recorder?.team ?? team?.name ?? null,
      // Fathom's teams have a name and nothing else.
      teamId: null,
      callsCount: meetings.items.length,
      account: recorder?.email ?? null,
    };
  },

  async listMeetings(connection, input) {
    // Fathom refuses both includes to OAuth apps; those read them per recording.
    const content = connection.config.includeContent && connection.credentialKind === "api_key";
    const page = await connection.request({
      operation: "listMeetings",
      path: "meetings",
      weight: content ? "heavy" : "light",
      query: {
        cursor: input.cursor,
        created_after: input.createdAfter,
        created_before: input.createdBefore,
        "recorded_by[]": input.recordedBy,
        include_action_items: true,
        include_transcript: content ? true : undefined,
        include_summary: content ? true : undefined,
      },
      schema: WirePage,
    });
    return {
      items: page.items.map((item) => readMeeting(item, connection.config.ownDomains)),
      nextCursor: page.next_cursor || null,
    };
  },

  async listTeams(connection) {
    const teams = await collect(connection, "listTeams", "teams", {});
    return parseAll(WireTeam, teams).map(({ name }) => ({ name }));
  },

  async listTeamMembers(connection, { team }) {
    const members = await collect(connection, "listTeamMembers", "team_members", { team });
    return parseAll(WireTeamMember, members).flatMap(({ name, email }) =>
      email ? [{ name: name ?? email, email, team }] : [],
    );
  },

  async getSummary(connection, { externalId }) {
    const path = `recordings/${encodeURIComponent(externalId)}/summary`;
    const { summary } = await connection.request({
      operation: "getSummary",
      path,
      weight: "heavy",
      schema: WireSummaryAnswer,
    });
    return summary ? { template: summary.template_name ?? null, markdown: summary.markdown_formatted ?? null } : null;
  },

  async getTranscript(connection, { externalId }) {
    const path = `recordings/${encodeURIComponent(externalId)}/transcript`;
    const { transcript } = await connection.request({
      operation: "getTranscript",
      path,
      weight: "heavy",
      schema: WireTranscriptAnswer,
    });
    if (!transcript) return null;
    return {
      lines: transcript.map((line) => ({
        at: line.timestamp ?? "00:00:00",
        speaker: line.speaker?.display_name ?? "",
        email: line.speaker?.matched_calendar_invitee_email ?? null,
        text: line.text ?? "",
      })),
    };
  },
};

function readMeeting(raw: unknown, ownDomains: readonly string[]): ListedMeeting {
  const item = cleanJson(raw);
  const parsed = WireMeeting.safeParse(item);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `${issue.path.join(".") || "item"}: ${issue.message}`).join("; ");
    return { ok: false, invalid: mapInvalidMeeting(item, detail) };
  }
  return mapMeeting(parsed.data, ownDomains);
}

/** Lists of names are small; all their pages are read at once. */
async function collect(
  connection: FathomConnection,
  operation: string,
  path: string,
  query: { team?: string | null },
): Promise<unknown[]> {
  const fetchPage = async (cursor: string | null): Promise<Page<unknown>> => {
    const page = await connection.request({ operation, path, query: { ...query, cursor }, schema: WirePage });
    return { items: page.items, nextCursor: page.next_cursor || null };
  };
  const items: unknown[] = [];
  for await (const page of walkPages({
    integrationId: connection.integrationId,
    operation,
    cursor: null,
    fetchPage,
    keyOf: JSON.stringify,
  }))
    items.push(...page.items);
  return items;
}

function parseAll<Schema extends z.ZodType>(schema: Schema, items: unknown[]): z.output<Schema>[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
