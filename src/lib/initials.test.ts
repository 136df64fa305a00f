import { describe, expect, it } from "vitest";

import { initials } from "./initials.ts";

describe("initials", () => {
  it.each([
    ["Anna de Vries", "AV"],
    ["Anna", "A"],
    ["anna.de.vries@acme.example", "A"],
    ["  Jan   Jansen ", "JJ"],
    ["Émile Zola", "ÉZ"],
    ["José 🎉", "J"],
    ["🎉", "?"],
    ["", "?"],
  ])("%s becomes %s", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
