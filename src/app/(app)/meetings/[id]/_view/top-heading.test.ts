import { describe, expect, it } from "vitest";

import { topHeading } from "./top-heading.ts";

describe("topHeading", () => {
  it.each([
    ["## Purpose\n\n### Details", 2],
    ["text\n### Only small ones\n#### Smaller", 3],
    ["# Title\n## Part", 1],
    ["#hashtag and 1 # 2", 2],
    ["", 2],
  ])("%j starts at %i", (markdown, expected) => {
    expect(topHeading(markdown)).toBe(expected);
  });
});
