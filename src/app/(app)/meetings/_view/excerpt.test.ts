import { describe, expect, it } from "vitest";

import { excerpt } from "./excerpt.ts";

describe("excerpt", () => {
  it.each([
    ["Zien jullie de offerte?", "offerte", "Zien jullie de offerte?"],
    [
      "Ik deel even mijn scherm. Zien jullie de offerte op het scherm?",
      "offerte",
      "…Zien jullie de offerte op het scherm?",
    ],
    ["Niets hiervan staat in de tekst die gezocht werd", "offerte", "Niets hiervan staat in de tekst die gezocht werd"],
    ["Donaudampfschifffahrtsgesellschaftskapitän", "kapitan", "…kapitän"],
    ["", "offerte", ""],
  ])("of %j for %j is %j", (text, query, expected) => {
    expect(excerpt(text, query, 80)).toBe(expected);
  });

  it("stays within its length", () => {
    expect(excerpt(`${"a ".repeat(100)}offerte ${"b ".repeat(100)}`, "offerte", 40).length).toBeLessThanOrEqual(42);
  });
});
