import type { InvalidMeeting, MappedMeeting } from "#domain/meeting.ts";
import type { Connection } from "#integrations/kit/connection.ts";
import type { Page } from "#integrations/kit/paging.ts";

/** What a connection test tells the person who pressed the button. */
type ConnectionTest = {
  teamName: string | null;
  /** Null where the provider has no team ids (Fathom). */
  teamId: string | null;
  /** Meetings on the first page: a sign of life, not a total. */
  callsCount: number;
  /** E-mail of somebody whose meetings this key opens; null when there are none yet. */
  account: string | null;
};

type ListMeetingsInput = {
  cursor: string | null;
  createdAfter: string;
  createdBefore: string | null;
  /** E-mails of recorders; empty means everybody this key may see. */
  recordedBy: string[];
};

/** One entry of a page of meetings: mapped, or refused with its reason. */
export type ListedMeeting = { ok: true; meeting: MappedMeeting } | { ok: false; invalid: InvalidMeeting };

type TeamMember = { name: string; email: string; team: string | null };
type Team = { name: string };

type MeetingSummary = { template: string | null; markdown: string | null };
type MeetingTranscript = { lines: { at: string; speaker: string; email: string | null; text: string }[] };

/** Everything an integration can do. A definition names its capabilities; its operations are exactly those. */
export type Operations<Config> = {
  testConnection: (connection: Connection<Config>) => Promise<ConnectionTest>;
  listMeetings: (connection: Connection<Config>, input: ListMeetingsInput) => Promise<Page<ListedMeeting>>;
  listTeams: (connection: Connection<Config>) => Promise<Team[]>;
  listTeamMembers: (connection: Connection<Config>, input: { team: string | null }) => Promise<TeamMember[]>;
  getSummary: (connection: Connection<Config>, input: { externalId: string }) => Promise<MeetingSummary | null>;
  getTranscript: (connection: Connection<Config>, input: { externalId: string }) => Promise<MeetingTranscript | null>;
};

export type Capability = keyof Operations<unknown>;
