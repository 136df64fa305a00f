import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hasHighlight, searchTerms, splitHighlight } from "./split-highlight.ts";

/** The hits in brackets, so that a case reads as one line. */
const marked = (text: string, query: string) =>
  splitHighlight(text, query)
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join("");

describe("splitHighlight", () => {
  it.each([
    ["De offerte volgt", "offerte", "De [offerte] volgt"],
    ["Café en CAFE", "cafe", "[Café] en [CAFE]"],
    ["Cafe\u0301 open", "café", "[Cafe\u0301] open"],
    ["dak, dakgoot", "dak goot", "[dak], [dakgoot]"],
    ["de prijs van het dak", '"prijs van"', "de [prijs van] het dak"],
    ["İstanbul 🎉 prijs", "prijs", "İstanbul 🎉 [prijs]"],
    ["<b>prijs</b>", "prijs", "<b>[prijs]</b>"],
    ["niets", "", "niets"],
    ["", "prijs", ""],
    ["a b", "a", "a b"],
  ])("%j searched for %j is %j", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it("never loses or invents a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        expect(
          splitHighlight(text, query)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("agrees with hasHighlight", () => {
    expect(hasHighlight("Déjà vu", "deja")).toBe(true);
    expect(hasHighlight("Déjà vu", "later")).toBe(false);
  });
});

describe("searchTerms", () => {
  it("drops operators and punctuation", () => {
    expect(searchTerms('prijs or "twee weken" -(dak)?')).toEqual(["prijs", "twee weken", "dak"]);
  });
});
