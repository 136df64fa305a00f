import { describe, expect, it } from "vitest";

import { lineAt, transcriptView } from "./transcript-view.ts";

const line = (at: number, speaker: string, text: string) => ({ at, speaker, email: null, text });
const none = { talkTime: null, find: "", moment: null };

describe("transcriptView", () => {
  it("names a speaker once per turn and knows the side", () => {
    const talkTime = {
      speakers: [{ name: "Anna", side: "rep" as const, seconds: 1, share: 1 }],
      repSeconds: 1,
      customerSeconds: 0,
      unknownSeconds: 0,
    };
    const lines = [line(0, "Anna", "Hallo"), line(2, "Anna", "Daar"), line(4, "Piet", "Ja")];
    const [first, second, third] = transcriptView(lines, { ...none, talkTime }).blocks.flat();
    expect([first?.speaker, second?.speaker, third?.speaker]).toEqual(["Anna", null, "Piet"]);
    expect([first?.side, third?.side]).toEqual(["rep", "unknown"]);
  });

  it("gives every second one anchor", () => {
    const lines = [line(5, "Anna", "Een"), line(5.4, "Piet", "Twee"), line(6, "Anna", "Drie")];
    expect(
      transcriptView(lines, none)
        .blocks.flat()
        .map((each) => each.anchor),
    ).toEqual(["t-5", null, "t-6"]);
  });

  it("numbers hits through the whole transcript, phrase first, words when the phrase is nowhere", () => {
    const lines = [line(0, "A", "de prijs van het dak"), line(1, "B", "het dak, de prijs")];
    expect(transcriptView(lines, { ...none, find: "het dak" }).hits).toBe(2);
    expect(transcriptView(lines, { ...none, find: "dak prijs" }).hits).toBe(4);
    expect(transcriptView(lines, { ...none, find: "zonnepaneel" }).hits).toBe(0);
    const numbers = transcriptView(lines, { ...none, find: "dak" })
      .blocks.flat()
      .flatMap((each) => each.parts.map((part) => part.hit));
    expect(numbers.filter((hit) => hit !== null)).toEqual([0, 1]);
  });

  it("keeps a four-hour transcript in blocks, in order", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => line(index * 5, index % 2 ? "A" : "B", `regel ${index}`));
    const { blocks } = transcriptView(lines, { ...none, moment: 7201 });
    expect(blocks).toHaveLength(125);
    expect(blocks.flat().map((each) => each.key)).toEqual(lines.map((_, index) => index));
    expect(
      blocks
        .flat()
        .filter((each) => each.isHere)
        .map((each) => each.seconds),
    ).toEqual([7200]);
  });
});

describe("lineAt", () => {
  const lines = [{ at: 3 }, { at: 10 }, { at: 10.6 }, { at: 20 }];

  it.each([
    [0, 0],
    [3, 0],
    [9, 0],
    [10, 1],
    [15, 1],
    [20, 3],
    [99_999, 3],
  ])("at second %i line %i is being said", (moment, expected) => {
    expect(lineAt(lines, moment)).toBe(expected);
  });

  it("finds nothing in an empty transcript", () => {
    expect(lineAt([], 5)).toBe(-1);
  });
});
