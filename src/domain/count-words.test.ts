import { expect, it } from "vitest";
import { countWords } from "./count-words.ts";

it.each([
  ["", 0],
  ["  … 👍 — !", 0],
  ["Ja.", 1],
  ["Dat is prima, toch?", 4],
  ["don't e-mail me", 3],
  ["zo’n auto’s foto's", 3],
  ["één reünie", 2],
  ["e\u0301e\u0301n dag", 2],
  ["שלום עולם", 2],
  ["こんにちは", 5],
  ["Wij zijn 24 jaar oud", 5],
])("counts %j as %d", (text, count) => {
  expect(countWords(text)).toBe(count);
});
