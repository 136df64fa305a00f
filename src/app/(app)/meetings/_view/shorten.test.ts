import { describe, expect, it } from "vitest";

import { sentimentWord } from "./sentiment-word.ts";
import { shorten } from "./shorten.ts";

describe("shorten", () => {
  it("keeps short texts and cuts long ones", () => {
    expect(shorten("Dakinspectie", 20)).toBe("Dakinspectie");
    expect(shorten("Dakinspectie bij De Vries", 13)).toBe("Dakinspectie…");
  });

  it("never leaves half an emoji", () => {
    expect(shorten("dak🎉feest", 4)).toBe("dak…");
  });
});

describe("sentimentWord", () => {
  it.each([
    [null, "none"],
    [0.8, "positive"],
    [0.15, "positive"],
    [0.1, "neutral"],
    [0, "neutral"],
    [-0.15, "negative"],
    [-1, "negative"],
  ])("%s is %s", (score, expected) => {
    expect(sentimentWord(score)).toBe(expected);
  });
});
