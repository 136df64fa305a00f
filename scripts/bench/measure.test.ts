import { describe, expect, it } from "vitest";
import { inTurns, median, percentile, ratio } from "./measure.ts";

describe("figures of a benchmark", () => {
  it("takes the middle value, or the mean of the two middle ones", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });

  it("reads a percentile as the value that share of all figures does not exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it("compares round by round, so one noisy round does not decide", () => {
    expect(ratio([10, 20, 900], [5, 10, 10])).toBe(2);
  });

  it("lets every contender start a round in turn", async () => {
    const order: string[] = [];
    const contender = (name: string) => ({ name, run: async () => order.push(name) });
    await inTurns([contender("ours"), contender("anchor")], 2);
    expect(order).toEqual(["ours", "anchor", "anchor", "ours"]);
  });
});
