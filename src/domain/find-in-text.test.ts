import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInText, searchTranscript } from "./find-in-text.ts";

const found = (text: string, query: string): string[] =>
  findInText(text, query).map(({ start, end }) => text.slice(start, end));

describe("findInText", () => {
  it.each([
    ["blind to case", "Het Dak lekt, het DAK!", "dak", ["Dak", "DAK"]],
    ["blind to accents in the text", "Een café en reünie", "cafe", ["café"]],
    ["blind to accents in the query", "Een cafe", "CAFÉ", ["cafe"]],
    ["accents written apart", "cafe\u0301 noir", "cafe", ["cafe\u0301"]],
    ["an accent with nothing to stand on", "\u0301cafe", "cafe", ["cafe"]],
    ["blanks around the query", "Het dak", " dak ", ["dak"]],
    ["ligatures", "de ﬁets", "fiets", ["ﬁets"]],
    ["behind emoji", "😀😀 prima 😀", "prima", ["prima"]],
    ["right to left", "שלום לכם", "לכם", ["לכם"]],
    ["without overlap", "aaaa", "aa", ["aa", "aa"]],
    ["across words", "een goed plan", "goed  plan".replace("  ", " "), ["goed plan"]],
    ["nothing for nothing", "tekst", "   ", []],
    ["signs are plain signs", "a.c abc (x)", "a.c", ["a.c"]],
  ])("%s", (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it("gives ranges that are in order, apart and inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", maxLength: 4 }), (text, query) => {
        let last = 0;
        for (const { start, end } of findInText(text, query)) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });

  it("finds any plain word it is shown", () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), (before, word, after) => {
        expect(findInText(`${before} ${word.toUpperCase()} ${after}`, word).length).toBeGreaterThan(0);
      }),
    );
  });
});

it("names the lines that match", () => {
  const lines = [{ text: "Het dak" }, { text: "De goot" }, { text: "dak op dak" }];
  expect(searchTranscript(lines, "dak")).toEqual([
    { line: 0, ranges: [{ start: 4, end: 7 }] },
    {
      line: 2,
      ranges: [
        { start: 0, end: 3 },
        { start: 7, end: 10 },
      ],
    },
  ]);
});
