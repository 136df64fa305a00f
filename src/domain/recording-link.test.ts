import { expect, it } from "vitest";
import { recordingLink } from "./recording-link.ts";

it.each([
  ["https://fathom.video/share/AbC", 1267, "https://fathom.video/share/AbC?timestamp=1267"],
  [
    "https://fathom.video/share/AbC?tab=summary&timestamp=5",
    90.8,
    "https://fathom.video/share/AbC?tab=summary&timestamp=90",
  ],
  ["https://fathom.video/share/AbC", null, "https://fathom.video/share/AbC"],
  ["https://fathom.video/share/AbC", Number.NaN, "https://fathom.video/share/AbC"],
  ["https://fathom.video/share/AbC", 0, "https://fathom.video/share/AbC?timestamp=0"],
  ["https://fathom.video/share/AbC", -1, "https://fathom.video/share/AbC"],
  ["javascript:alert(1)", 5, null],
  ["data:text/html,hi", 5, null],
  ["not a url", 5, null],
  ["", 5, null],
  [null, 5, null],
])("%j at %j is %j", (url, seconds, link) => {
  expect(recordingLink(url, seconds)).toBe(link);
});
