import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SentimentEvidence, type SpeakerSide } from "./meeting.ts";
import { measureSentiment } from "./sentiment.ts";

function scoreOf(text: string, language: string | null): number | null {
  return measureSentiment({ lines: [{ at: 0, speaker: "Piet", text }], sides: ["customer"], language }).score;
}

describe("one customer line", () => {
  it.each([
    ["nl", "Dat ziet er heel goed uit, we zijn er erg blij mee."],
    ["nl", "Ik ben onder de indruk van jullie aanpak."],
    ["nl", "Nee hoor, geen probleem."],
    ["nl", "Dat is niet slecht."],
    ["nl", "De prijs is niet te duur."],
    ["nl", "Ze zijn niet alleen goed maar ook betrouwbaar."],
    ["nl", "Geen klachten over de service."],
    ["en", "That's not bad at all."],
    ["en", "This looks great, I really love it."],
    ["en", "It works well and the team is very helpful."],
    ["en", "No problem, I'm looking forward to it."],
    ["en", "It is not too expensive for what you get."],
    ["en", "Not only good but also reliable."],
  ])("%s, positive: %s", (language, text) => {
    expect(scoreOf(text, language)).toBeGreaterThan(0);
  });

  it.each([
    ["nl", "Dat vind ik niet goed."],
    ["nl", "Eerlijk gezegd werkt het bij ons echt niet."],
    ["nl", "Ik ben teleurgesteld in hoe dit gaat."],
    ["nl", "We vinden het veel te duur."],
    ["nl", "Geen goed idee."],
    ["nl", "We zijn niet geïnteresseerd."],
    ["nl", "Ik maak me zorgen over de planning."],
    ["en", "I'm not happy with this."],
    ["en", "It isn't good."],
    ["en", "It’s not very reliable."],
    ["en", "It doesn't work for us."],
    ["en", "Honestly this is too expensive."],
    ["en", "We were really disappointed by the support."],
  ])("%s, negative: %s", (language, text) => {
    expect(scoreOf(text, language)).toBeLessThan(0);
  });

  it.each([
    ["nl", "We hebben vier panelen op het dak en de duur is drie weken."],
    ["nl", "Kunt u ervoor zorgen dat de offerte vrijdag komt?"],
    ["en", "We have four people in the office on Tuesday."],
    ["nl", "👍"],
  ])("%s, neutral: %s", (language, text) => {
    expect(scoreOf(text, language)).toBe(0);
  });

  it.each([
    ["a stronger word weighs more", "nl", "Dat is erg vervelend.", "Dat is vervelend."],
    ["a weaker word weighs less", "nl", "Dat is vervelend.", "Dat is een beetje vervelend."],
    ["not good is worse than not bad is good", "en", "That is not good.", "That is not bad."],
    ["a statement weighs more than a question", "nl", "Het is te duur.", "Is het te duur?"],
  ])("%s", (_, language, stronger, weaker) => {
    expect(Math.abs(scoreOf(stronger, language) ?? 0)).toBeGreaterThan(Math.abs(scoreOf(weaker, language) ?? 0));
  });

  it("does not carry a negation over a comma or a but", () => {
    expect(scoreOf("Niet nu, goed plan.", "nl")).toBeGreaterThan(0);
    expect(scoreOf("Het is niet af maar goed.", "nl")).toBeGreaterThan(0);
  });

  it.each([
    ["not only", "It is not only good."],
    ["not just", "This is not just good."],
    ["niet alleen", "Het is niet alleen goed."],
    ["a no further back", "No, we think that this is good."],
  ])("does not take %s for a denial", (_, text) => {
    expect(scoreOf(text, text.startsWith("Het") ? "nl" : "en")).toBeGreaterThan(0);
  });

  it("denies over two words, not over three", () => {
    expect(scoreOf("It is not at all good.", "en")).toBeLessThan(0);
    expect(scoreOf("It is not at all so good.", "en")).toBeGreaterThan(0);
  });

  it("takes the whole expression before its words", () => {
    expect(scoreOf("Er zijn bij ons geen klachten.", "nl")).toBe(0.33);
    expect(scoreOf("Dat is een klacht over de klachten van de buren.", "nl")).toBe(-0.5);
  });

  it("reads each line in its own language", () => {
    expect(scoreOf("I think that this is a terrible idea for us.", "nl")).toBeLessThan(0);
    expect(scoreOf("Dat is voor ons echt een slecht idee.", "en")).toBeLessThan(0);
  });
});

describe("a meeting", () => {
  const lines = [
    { at: 5, speaker: "Anna", text: "Dat is verschrikkelijk slecht!" },
    { at: 9, speaker: "Piet", text: "Dat is goed." },
    { at: 14, speaker: "Speaker 3", text: "Ik ben heel boos en teleurgesteld." },
  ];

  it("listens to the customer only", () => {
    const sides: SpeakerSide[] = ["rep", "customer", "unknown"];
    const { score, evidence } = measureSentiment({ lines, sides, language: "nl" });
    expect(score).toBeGreaterThan(0);
    expect(evidence).toEqual([{ at: 9, speaker: "Piet", text: "Dat is goed.", score: expect.any(Number) }]);
  });

  it("has no score without a customer", () => {
    const sides: SpeakerSide[] = ["rep", "colleague", "unknown"];
    expect(measureSentiment({ lines, sides, language: "nl" })).toEqual({ score: null, evidence: [] });
  });

  it.each(["de", "fr", null])("has no score in a language it does not know (%s)", (language) => {
    expect(scoreOf("Ausgezeichnet, wunderbar!", language)).toBeNull();
  });

  it("shows the six strongest lines, strongest first", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      at,
      speaker: "P",
      text: at % 2 === 0 ? "Dat is goed." : "Dat is geweldig.",
    }));
    const { evidence } = measureSentiment({ lines: many, sides: many.map(() => "customer"), language: "nl" });
    expect(evidence.map(({ at }) => at)).toEqual([1, 3, 5, 7, 0, 2]);
  });

  it("quotes a long line without splitting an emoji", () => {
    const text = `goed ${"x".repeat(293)}😀😀 dat is het`;
    const [first] = measureSentiment({
      lines: [{ at: 0, speaker: "P", text }],
      sides: ["customer"],
      language: "nl",
    }).evidence;
    expect(first?.text).toBe(`goed ${"x".repeat(293)}…`);
  });

  it("one kind word does not make a meeting perfect, many nearly do", () => {
    expect(scoreOf("Dat is geweldig.", "nl")).toBeLessThan(0.6);
    const many = Array.from({ length: 40 }, (_, at) => ({ at, speaker: "P", text: "Dat is geweldig." }));
    const { score } = measureSentiment({ lines: many, sides: many.map(() => "customer"), language: "nl" });
    expect(score).toBeGreaterThan(0.9);
  });
});

it("stays within −1..1 with at most six quotes, whatever is said", () => {
  const word = fc.constantFrom(
    "niet",
    "goed",
    "slecht",
    "heel",
    "not",
    "great",
    "bad",
    "very",
    "de",
    "the",
    ",",
    "?",
    "too",
    "expensive",
    "geen",
    "klachten",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 30 }).map((list) => list.join(" ")),
  );
  const side = fc.constantFrom<SpeakerSide>("rep", "customer", "colleague", "unknown");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, side), { maxLength: 30 }),
      fc.constantFrom("nl", "en", "xx", null),
      (items, language) => {
        const { score, evidence } = measureSentiment({
          lines: items.map(([said], at) => ({ at, speaker: "P", text: said })),
          sides: items.map(([, one]) => one),
          language,
        });
        expect(score === null || (score >= -1 && score <= 1)).toBe(true);
        expect(SentimentEvidence.safeParse(evidence).success).toBe(true);
      },
    ),
  );
});
