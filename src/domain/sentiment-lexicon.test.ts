import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { sentimentLexicon } from "./sentiment-lexicon.ts";

describe.each(Object.entries(sentimentLexicon))("the %s lexicon", (_, lexicon) => {
  const words = Object.values(lexicon.words).flatMap((list) => list.split(" "));
  const phrases = Object.values(lexicon.phrases).flatMap((list) => list.split("/"));

  it("has every word and every expression once, as folded text", () => {
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect([...words, ...phrases].filter((entry) => fold(entry) !== entry || entry === "")).toEqual([]);
  });

  it("has expressions of two words or more, in the words that a line is cut into", () => {
    expect(phrases.filter((phrase) => !/^[a-z]+(?:'[a-z]+)?(?: [a-z]+(?:'[a-z]+)?)+$/.test(phrase))).toEqual([]);
  });

  it("weighs −3..3 and never 0", () => {
    for (const weight of [...Object.keys(lexicon.words), ...Object.keys(lexicon.phrases)].map(Number)) {
      expect(Math.abs(weight) >= 1 && Math.abs(weight) <= 3).toBe(true);
    }
  });
});
