import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineSeconds, parseTimestamp, toTranscriptLines } from "./transcript.ts";

const words = (count: number): string => Array.from({ length: count }, () => "woord").join(" ");
const pad = (value: number): string => String(value).padStart(2, "0");
const line = (timestamp: unknown) => ({ timestamp, speaker: "A", email: null, text: "hoi" });

describe("parseTimestamp", () => {
  it.each([
    ["00:00:00", 0],
    ["00:21:07", 1267],
    ["01:02:03", 3723],
    ["100:00:00", 360_000],
    ["21:07", 1267],
    ["90:00", 5400],
    ["0:5", 5],
    [" 00:00:09 ", 9],
    ["00:00:09.75", 9],
  ])("reads %s as %d seconds", (text, seconds) => {
    expect(parseTimestamp(text)).toBe(seconds);
  });

  it.each([
    "",
    "abc",
    "12",
    "00:60",
    "00:60:00",
    "00:00:60",
    "-00:00:01",
    "1:2:3:4",
    "00:00:1e1",
    null,
    undefined,
    12,
    {},
  ])("refuses %j", (value) => {
    expect(parseTimestamp(value)).toBeNull();
  });

  it("never throws and never answers anything but whole seconds or null", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (value) => {
        const seconds = parseTimestamp(value);
        expect(seconds === null || (Number.isInteger(seconds) && seconds >= 0)).toBe(true);
      }),
    );
  });

  it("reads back what was written, for any time up to 9999 hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 * 3600 + 3599 }), (seconds) => {
        const written = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
        expect(parseTimestamp(written)).toBe(seconds);
      }),
    );
  });
});

describe("toTranscriptLines", () => {
  it("gives a line without a readable time the time of the line before it", () => {
    const lines = toTranscriptLines([line("nope"), line("00:00:10"), line(null), line("00:00:12")]);
    expect(lines.map(({ at }) => at)).toEqual([0, 10, 10, 12]);
  });
});

describe("lineSeconds", () => {
  it.each<[string, { at: number; text: string }[], number | null, number[]]>([
    [
      "lasts until the next line",
      [
        { at: 0, text: words(10) },
        { at: 4, text: words(10) },
      ],
      8,
      [4, 4],
    ],
    [
      "does not count a pause as talk",
      [
        { at: 0, text: words(10) },
        { at: 300, text: words(2) },
      ],
      null,
      [6, 0.8],
    ],
    [
      "keeps the words of cross-talk",
      [
        { at: 0, text: words(10) },
        { at: 1, text: words(5) },
      ],
      null,
      [2, 2],
    ],
    [
      "shares one second by words",
      [
        { at: 0, text: words(4) },
        { at: 0, text: words(12) },
        { at: 8, text: words(5) },
      ],
      null,
      [2, 6, 2],
    ],
    ["ends with the recording", [{ at: 0, text: words(10) }], 3, [3]],
    ["ignores an end before the last line", [{ at: 10, text: words(10) }], 3, [4]],
    ["does not take an end at its own start for silence", [{ at: 10, text: words(10) }], 10, [4]],
    [
      "gives silence nothing",
      [
        { at: 0, text: "…" },
        { at: 9, text: "" },
      ],
      60,
      [0, 0],
    ],
    [
      "does not mind the order",
      [
        { at: 4, text: words(10) },
        { at: 0, text: words(10) },
      ],
      8,
      [4, 4],
    ],
  ])("%s", (_, lines, end, expected) => {
    expect(lineSeconds(lines, end)).toEqual(expected.map((seconds) => expect.closeTo(seconds, 5)));
  });

  it("is never negative, never endless, and never longer than the words allow", () => {
    const line = fc.record({ at: fc.integer({ min: 0, max: 20_000 }), text: fc.string({ maxLength: 80 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.option(fc.integer({ min: 0, max: 20_000 })), (lines, end) => {
        const seconds = lineSeconds(lines, end);
        expect(seconds).toHaveLength(lines.length);
        for (const [index, one] of seconds.entries()) {
          const most = (lines[index]?.text.length ?? 0) / 2 + 1;
          expect(one >= 0 && one <= most).toBe(true);
        }
      }),
    );
  });
});
