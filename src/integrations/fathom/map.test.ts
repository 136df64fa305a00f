import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MappedMeeting } from "#domain/meeting.ts";
import { mapInvalidMeeting } from "#integrations/fathom/map-invalid-meeting.ts";
import { mapMeeting } from "#integrations/fathom/map.ts";
import { WireMeeting } from "#integrations/fathom/wire.ts";

function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8"));
}

function map(name: string, changes: Record<string, unknown> = {}): MappedMeeting {
  const listed = mapMeeting(WireMeeting.parse({ ...fixture(name), ...changes }));
  if (!listed.ok) throw new Error(listed.invalid.detail);
  return listed.meeting;
}

describe("Fathom's meeting becomes ours", () => {
  test("a whole sales call", () => {
    const meeting = map("sales-call");
    expect(MappedMeeting.parse(meeting)).toEqual(meeting);
    expect(meeting).toMatchSnapshot();
  });

  test("an impromptu call without invitees, schedule, content or known enum values", () => {
    const meeting = map("impromptu");
    expect(MappedMeeting.parse(meeting)).toEqual(meeting);
    expect(meeting).toMatchSnapshot();
  });

  test("the raw item is kept with fields nobody knows yet, but without the transcript", () => {
    const { payload } = map("sales-call");
    expect(payload["a_field_of_next_year"]).toEqual({ kept: true });
    expect(payload["crm_matches"]).toMatchObject({ error: "no CRM connected" });
    expect(payload).not.toHaveProperty("transcript");
  });

  test("the same item gives the same hash, in whatever order its fields come", () => {
    const reversed = Object.fromEntries(Object.entries(fixture("sales-call")).toReversed());
    expect(map("sales-call", reversed).contentHash).toBe(map("sales-call").contentHash);
  });

  test.each([
    ["title", { title: "Another title" }],
    ["transcript", { transcript: [] }],
    ["share state", { shared_with: "all_teams" }],
    ["action item", { action_items: [] }],
    ["a field nobody knows", { a_field_of_next_year: 2 }],
  ])("a late edit of the %s changes the hash", (_name, changes) => {
    expect(map("sales-call", changes).contentHash).not.toBe(map("sales-call").contentHash);
  });

  test("addresses are compared without case, and the recorder is the host", () => {
    const { recorder, attendees } = map("sales-call");
    expect(recorder.email).toBe("anna@koppel.example");
    expect(attendees.map(({ role, isExternal }) => [role, isExternal])).toEqual([
      ["host", false],
      ["attendee", true],
    ]);
  });

  test("a recorder whom nobody invited was there all the same", () => {
    expect(map("impromptu").attendees).toEqual([
      { name: "Anna Bakker", email: "anna@koppel.example", isExternal: false, role: "host", speakerName: null },
    ]);
  });

  test.each([
    ["recording", {}, "2026-11-18T10:01:12.000Z"],
    ["schedule", { recording_start_time: null }, "2026-11-18T10:00:00.000Z"],
    ["record itself", { recording_start_time: null, scheduled_start_time: null }, "2026-11-18T10:34:05.000Z"],
  ])("starts when the %s says so", (_name, changes, startsAt) => {
    expect(map("sales-call", changes).startsAt).toBe(startsAt);
  });

  test("an item without any time is refused with its reason and kept findable", () => {
    const listed = mapMeeting(
      WireMeeting.parse({ recording_id: 7, title: "When?", recorded_by: { name: "Anna", email: "A@koppel.example" } }),
    );
    expect(listed).toEqual({
      ok: false,
      invalid: {
        externalId: "7",
        title: "When?",
        startsAt: null,
        sourceCreatedAt: null,
        recorderEmail: "a@koppel.example",
        recorderName: "Anna",
        detail: "no start time, scheduled time or creation time",
      },
    });
  });

  test.each([null, 7, "text", [], {}, { recording_id: {}, title: 5, recorded_by: "Anna" }])(
    "whatever %j is, it can be told of",
    (item) => {
      expect(mapInvalidMeeting(item, "why")).toMatchObject({ externalId: null, title: null, detail: "why" });
    },
  );
});

const fromOutside = (ownDomains: string[]) => {
  const listed = mapMeeting(WireMeeting.parse(fixture("sales-call")), ownDomains);
  if (!listed.ok) throw new Error(listed.invalid.detail);
  const { attendees, isExternal, contentHash } = listed.meeting;
  return { isExternal, contentHash, emails: attendees.filter((one) => one.isExternal).map((one) => one.email) };
};

describe("the workspace's own domains", () => {
  const foreign = fromOutside([]).emails[0] ?? "";
  const domain = foreign.split("@")[1] ?? "";

  test("make people internal whom Fathom calls external, and the meeting with them", () => {
    expect(fromOutside([]).isExternal).toBe(true);
    expect(fromOutside([domain]).emails).not.toContain(foreign);
    const everybody = [...new Set(fromOutside([]).emails.map((email) => email?.split("@")[1] ?? ""))];
    expect(fromOutside(everybody)).toMatchObject({ emails: [], isExternal: false });
  });

  test("are whole domains: a part of one or a subdomain is somebody else's", () => {
    expect(fromOutside([domain.slice(1), `mail.${domain}`]).emails).toContain(foreign);
  });

  test("change the hash, so that old meetings follow at the next sync", () => {
    expect(fromOutside([domain]).contentHash).not.toBe(fromOutside([]).contentHash);
    expect(fromOutside([domain]).contentHash).toBe(fromOutside([domain]).contentHash);
  });
});
