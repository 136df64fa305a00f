import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TalkTime, type TalkTimeJudgement } from "./meeting.ts";
import type { Speaker } from "./speakers.ts";
import { judgeTalkTime, measureTalkTime, repTalkShare, unboundShare } from "./talk-time.ts";

const words = (count: number): string => Array.from({ length: count }, () => "woord").join(" ");
const talk = (repSeconds: number, customerSeconds: number, unknownSeconds = 0): TalkTime => ({
  speakers: [
    { name: "R", side: "rep", seconds: repSeconds, share: 0 },
    { name: "C", side: "customer", seconds: customerSeconds, share: 0 },
    { name: "?", side: "unknown", seconds: unknownSeconds, share: 0 },
  ],
  repSeconds,
  customerSeconds,
  unknownSeconds,
});

describe("measureTalkTime", () => {
  const rep: Speaker = { name: "Anna", email: null, side: "rep" };
  const customer: Speaker = { name: "Piet", email: null, side: "customer" };
  const stranger: Speaker = { name: "Speaker 3", email: null, side: "unknown" };

  it("adds up each voice, most talkative first, and keeps the unbound apart", () => {
    const lines = [
      { at: 0, speaker: "Anna", email: null, text: words(10) },
      { at: 4, speaker: "Piet", email: null, text: words(20) },
      { at: 12, speaker: "Speaker 3", email: null, text: words(5) },
      { at: 14, speaker: "Anna", email: null, text: words(5) },
    ];
    const talkTime = measureTalkTime(lines, [rep, customer, stranger, rep], 16);
    expect(talkTime).toEqual({
      speakers: [
        { name: "Piet", side: "customer", seconds: 8, share: 0.5 },
        { name: "Anna", side: "rep", seconds: 6, share: 0.375 },
        { name: "Speaker 3", side: "unknown", seconds: 2, share: 0.125 },
      ],
      repSeconds: 6,
      customerSeconds: 8,
      unknownSeconds: 2,
    });
    expect(repTalkShare(talkTime)).toBe(0.4286);
    expect(unboundShare(talkTime)).toBe(0.125);
  });

  it("gives nobody a share of silence", () => {
    const silence = [{ at: 0, speaker: "Anna", email: null, text: "…" }];
    expect(measureTalkTime(silence, [rep], 60).speakers).toEqual([{ name: "Anna", side: "rep", seconds: 0, share: 0 }]);
  });

  it("has shares that add up to 1, or all 0 when nobody said a word", () => {
    const speakers = [rep, customer, stranger];
    const line = fc.record({
      at: fc.integer({ min: 0, max: 9000 }),
      who: fc.nat({ max: 2 }),
      count: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 80 }), (items) => {
        const bound = items.map(({ who }) => speakers[who] ?? stranger);
        const lines = items.map(({ at, count }, index) => ({
          at,
          speaker: bound[index]?.name ?? "",
          email: null,
          text: words(count),
        }));
        const talkTime = TalkTime.parse(measureTalkTime(lines, bound, null));
        const sum = talkTime.speakers.reduce((total, { share }) => total + share, 0);
        const spoke = items.some(({ count }) => count > 0);
        expect(sum).toBeCloseTo(spoke ? 1 : 0, 9);
      }),
    );
  });
});

describe("judgeTalkTime", () => {
  it.each<[string, TalkTime, TalkTimeJudgement | null]>([
    ["even", talk(300, 300), "balanced"],
    ["40 % is still balanced", talk(240, 360), "balanced"],
    ["65 % is still balanced", talk(390, 210), "balanced"],
    ["just above 65 %", talk(396, 204), "rep_dominates"],
    ["just below 40 %", talk(234, 366), "customer_dominates"],
    ["half a minute", talk(20, 10), "too_little_speech"],
    ["an internal call", talk(600, 0), null],
    ["strangers who cannot turn it", talk(500, 100, 60), "rep_dominates"],
    ["strangers who could turn it", talk(350, 250, 200), null],
    ["only strangers", talk(0, 0, 600), null],
    ["strangers who would lift the rep into balance", talk(100, 300, 200), null],
    ["a minute is enough", talk(30, 30), "balanced"],
  ])("%s", (_, talkTime, judgement) => {
    expect(judgeTalkTime(talkTime)).toBe(judgement);
  });
});

it("has no rep share and no unbound share when nobody was heard", () => {
  expect(repTalkShare(talk(0, 0))).toBeNull();
  expect(unboundShare(talk(0, 0))).toBe(0);
});
