import { describe, expect, it } from "vitest";
import type { Attendee, Recorder, SpeakerSide } from "./meeting.ts";
import { bindSpeakers } from "./speakers.ts";

const recorder: Pick<Recorder, "name" | "email"> = { name: "Anna Bakker", email: "anna@koppel.example" };

function attendee(fields: Partial<Attendee>): Attendee {
  return { name: null, email: null, isExternal: false, role: "attendee", speakerName: null, ...fields };
}

const anna = attendee({ name: "Anna Bakker", email: "Anna@Koppel.example", role: "host" });
const piet = attendee({ name: "P. de Vries", email: "p.devries@example.nl", isExternal: true });
const mia = attendee({ name: "Mia Jansen", email: "mia@example.nl", isExternal: true });
const tom = attendee({ name: "Tom Smit", email: "tom@koppel.example" });

type Line = [speaker: string, email?: string | null];

function sides(lines: Line[], attendees: Attendee[], by = recorder): SpeakerSide[] {
  return bindSpeakers({
    lines: lines.map(([speaker, email = null]) => ({ speaker, email })),
    recorder: by,
    attendees,
  }).map(({ side }) => side);
}

describe("bindSpeakers", () => {
  it.each<[string, Line[], Attendee[], SpeakerSide[]]>([
    [
      "a matched e-mail decides, whatever its case",
      [
        ["Anna", "ANNA@koppel.example"],
        ["Piet", "P.DeVries@example.nl"],
        ["Tom", "tom@koppel.example"],
      ],
      [anna, piet, tom],
      ["rep", "customer", "colleague"],
    ],
    [
      "a 1:1 settles the one unmatched voice when the other is the recorder by exact name",
      [["Anna Bakker"], ["Piet"]],
      [anna, piet],
      ["rep", "customer"],
    ],
    ["a 1:1 without the recorder on the list is one too", [["Anna Bakker"], ["Piet"]], [piet], ["rep", "customer"]],
    ["a nickname of the recorder settles nothing", [["Anna"], ["Piet"]], [anna, piet], ["unknown", "unknown"]],
    [
      "a colleague on the list leaves the voice open",
      [["Anna Bakker"], ["Piet"]],
      [anna, piet, tom],
      ["rep", "unknown"],
    ],
    ["two outsiders leave the voice open", [["Anna Bakker"], ["Piet"]], [anna, piet, mia], ["rep", "unknown"]],
    ["nobody invited leaves the voice open", [["Anna Bakker"], ["Piet"]], [], ["rep", "unknown"]],
    [
      "a third voice leaves both open",
      [["Anna Bakker"], ["Piet"], ["Speaker 3"]],
      [anna, piet],
      ["rep", "unknown", "unknown"],
    ],
    ["a lone colleague is not a customer", [["Anna Bakker"], ["Tommie"]], [anna, tom], ["rep", "unknown"]],
    ["a voice without a name is never settled", [["Anna Bakker"], [""]], [anna, piet], ["rep", "unknown"]],
    [
      "an unlisted address proves nothing",
      [["Anna Bakker"], ["Piet", "x@else.example"]],
      [anna, piet],
      ["rep", "unknown"],
    ],
    [
      "the recorder's name with another's address is not the recorder",
      [["Anna Bakker", "p.devries@example.nl"]],
      [anna, piet],
      ["customer"],
    ],
    [
      "the recorder's name is not enough when a guest has it too",
      [["Anna Bakker"], ["Piet"]],
      [anna, attendee({ name: "Anna Bakker", email: "anna@example.nl", isExternal: true })],
      ["unknown", "unknown"],
    ],
    [
      "the provider's own name match counts",
      [["PdV"], ["Anna Bakker"]],
      [anna, { ...piet, speakerName: "PdV" }, mia],
      ["customer", "rep"],
    ],
    [
      "a name that the provider gave to two people counts for neither",
      [["Jan"]],
      [
        { ...piet, speakerName: "Jan" },
        { ...tom, speakerName: "Jan" },
      ],
      ["unknown"],
    ],
    [
      "a name like an attendee's settles nothing in a group",
      [["Anna Bakker"], ["Mia Jansen"], ["P. de Vries"]],
      [anna, piet, mia],
      ["rep", "unknown", "unknown"],
    ],
    [
      "one name with one address is one voice, on all its lines",
      [["Piet", "p.devries@example.nl"], ["Piet"]],
      [anna, piet],
      ["customer", "customer"],
    ],
    [
      "the recorder on the list is known by the address alone",
      [["Anna", "anna@koppel.example"], ["Piet"]],
      [{ ...anna, role: "attendee" }, piet],
      ["rep", "customer"],
    ],
    [
      "the recorder's name on two addresses is nobody's on a bare line",
      [["Anna Bakker", "anna@koppel.example"], ["Anna Bakker", "p.devries@example.nl"], ["Anna Bakker"]],
      [anna, piet],
      ["rep", "customer", "unknown"],
    ],
    [
      "one name with two addresses stays apart, and its bare lines open",
      [["Jan", "p.devries@example.nl"], ["Jan", "tom@koppel.example"], ["Jan"]],
      [piet, tom],
      ["customer", "colleague", "unknown"],
    ],
  ])("%s", (_, lines, attendees, expected) => {
    expect(sides(lines, attendees)).toEqual(expected);
  });

  it("knows nobody when the recorder has neither name nor address", () => {
    const nobody = { name: null, email: null };
    expect(sides([["Anna Bakker"], [""]], [piet], nobody)).toEqual(["unknown", "unknown"]);
  });

  it("takes the host on the list for the recorder when there is no address to compare", () => {
    const nameOnly = { name: "Anna Bakker", email: null };
    const host = attendee({ name: "Anna Bakker", role: "host" });
    expect(sides([["Anna Bakker"], ["Piet"]], [host, piet], nameOnly)).toEqual(["rep", "customer"]);
  });

  it("gives all lines of one voice the same object", () => {
    const [first, , third] = bindSpeakers({
      lines: [
        { speaker: "Piet", email: null },
        { speaker: "Anna Bakker", email: null },
        { speaker: " Piet ", email: null },
      ],
      recorder,
      attendees: [anna, piet],
    });
    expect(first).toBe(third);
  });
});
