import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { talkBars, wholePercents } from "./talk-bars.ts";

const speaker = (name: string, side: "rep" | "customer" | "colleague" | "unknown", seconds: number) => ({
  name,
  side,
  seconds,
  share: 0,
});

describe("talkBars", () => {
  it("adds up the speakers of a side and keeps the order", () => {
    const bars = talkBars({
      speakers: [speaker("Piet", "customer", 30), speaker("Anna", "rep", 60), speaker("Jan", "customer", 30)],
      repSeconds: 60,
      customerSeconds: 60,
      unknownSeconds: 0,
    });
    expect(bars).toEqual([
      { side: "rep", seconds: 60, share: 0.5, percent: 50 },
      { side: "customer", seconds: 60, share: 0.5, percent: 50 },
    ]);
  });

  it("draws nothing when nobody spoke", () => {
    expect(talkBars({ speakers: [], repSeconds: 0, customerSeconds: 0, unknownSeconds: 0 })).toEqual([]);
    const silent = [speaker("Anna", "rep", 0)];
    expect(talkBars({ speakers: silent, repSeconds: 0, customerSeconds: 0, unknownSeconds: 0 })).toEqual([]);
  });
});

describe("wholePercents", () => {
  it("gives three equal shares 34, 33 and 33", () => {
    expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
  });

  it("adds up to 100 whatever the shares", () => {
    const seconds = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(seconds, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const percents = wholePercents(values.map((value) => value / total));
        expect(percents.reduce((sum, value) => sum + value, 0)).toBe(100);
      }),
    );
  });
});
