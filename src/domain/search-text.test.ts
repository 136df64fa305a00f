import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchText } from "./search-text.ts";

const base = {
  title: "Dakinspectie De Vries",
  meetingTitle: "Dakinspectie",
  recorder: { name: "Anna Bakker", email: "anna@koppel.example" },
  attendees: [
    { name: null, email: "p.devries@example.nl" },
    { name: "Anna Bakker", email: "anna@koppel.example" },
  ],
  summaryMarkdown: "## Summary",
  lines: [{ text: "Het dak lekt." }, { text: "Wij komen langs." }],
};
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe("buildSearchText", () => {
  it("has the titles, the people in words that can be searched, and everything said", () => {
    expect(buildSearchText(base)).toEqual({
      title: "Dakinspectie De Vries\nDakinspectie",
      people: "Anna Bakker\nanna@koppel.example\nanna koppel example\n\np.devries@example.nl\np devries example nl",
      body: "## Summary\nHet dak lekt.\nWij komen langs.",
    });
  });

  it("keeps a four-hour transcript whole", () => {
    const lines = Array.from({ length: 4800 }, (_, index) => ({
      text: `Regel ${index}: dit is een gewone zin van negen woorden.`,
    }));
    expect(buildSearchText({ ...base, lines }).body).toContain("Regel 4799: dit is een gewone zin");
  });

  it("still finds a word that is first said in the tenth hour", () => {
    const lines = [
      ...Array.from({ length: 20_000 }, () => ({ text: "Dit is weer dezelfde gewone zin van acht woorden." })),
      { text: "Zonneboiler!" },
    ];
    const { body } = buildSearchText({ ...base, lines });
    expect(body).toContain("zonneboiler!");
    expect(bytes(body)).toBeLessThanOrEqual(400_001);
  });

  it("uses all the room it has, down to the last whole character", () => {
    const built = buildSearchText({ ...base, title: "x".repeat(30_000), lines: [{ text: "é".repeat(300_000) }] });
    expect(built.title).toBe("x".repeat(20_000));
    expect(bytes(built.body)).toBeGreaterThan(390_000);
  });

  it("leaves out what nobody said", () => {
    const silent = {
      ...base,
      meetingTitle: null,
      attendees: [{ name: null, email: null }],
      summaryMarkdown: null,
      lines: [],
    };
    expect(buildSearchText(silent)).toMatchObject({ title: "Dakinspectie De Vries", body: "" });
  });

  it("stays within its bounds and never cuts a character in half", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
        fc.integer({ min: 20_000, max: 60_000 }),
        (piece, times) => {
          const text = piece.toWellFormed().repeat(times);
          const built = buildSearchText({ ...base, title: text, lines: [{ text }] });
          expect(bytes(built.title)).toBeLessThanOrEqual(20_000);
          expect(bytes(built.body)).toBeLessThanOrEqual(400_001);
          expect(built.title.includes("\uFFFD")).toBe(piece.includes("\uFFFD"));
        },
      ),
      { numRuns: 20 },
    );
  });
});
