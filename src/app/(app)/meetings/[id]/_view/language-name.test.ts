import { describe, expect, it } from "vitest";

import { languageName } from "./language-name.ts";

describe("languageName", () => {
  it.each([
    ["nl", "nl", "Nederlands"],
    ["nl", "en", "Dutch"],
    ["en", "nl", "Engels"],
    ["not a code", "nl", "not a code"],
    [null, "nl", null],
  ])("%s in %s is %s", (code, locale, expected) => {
    expect(languageName(code, locale)).toBe(expected);
  });
});
