import { expect, it } from "vitest";
import { attendeePreview } from "./attendee-preview.ts";
import { isExternalMeeting } from "./is-external.ts";

const person = (name: string | null, email: string | null, isExternal: boolean) => ({ name, email, isExternal });

it.each([
  ["outsiders first choice", [person("Anna", "a@k", false), person("Piet", "p@x", true)], ["Piet"]],
  ["an e-mail where there is no name", [person(" ", "p@x", true), person(null, null, true)], ["p@x"]],
  ["three at most", ["A", "B", "C", "D"].map((name) => person(name, null, true)), ["A", "B", "C"]],
  ["everybody when there is no outsider", [person("Anna", null, false), person("Tom", null, false)], ["Anna", "Tom"]],
  ["twins once", [person("Piet", null, true), person("Piet", "p@x", true)], ["Piet"]],
  ["nobody", [], []],
])("%s", (_, attendees, preview) => {
  expect(attendeePreview(attendees)).toEqual(preview);
});

it("is external when the provider says so of the meeting or of anybody in it", () => {
  expect(isExternalMeeting({ attendees: [], domainsType: "one_or_more_external" })).toBe(true);
  expect(isExternalMeeting({ attendees: [person("P", null, true)], domainsType: "only_internal" })).toBe(true);
  expect(isExternalMeeting({ attendees: [person("A", null, false)], domainsType: null })).toBe(false);
});
