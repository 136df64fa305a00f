import { describe, expect, it } from "vitest";

import { embedLink } from "./embed-link.ts";

describe("embedLink", () => {
  it("plays a shared recording from a moment", () => {
    expect(embedLink("https://fathom.video/share/Ab_C-9", 90)).toBe(
      "https://fathom.video/embed/Ab_C-9?autoplay=1&timestamp=90",
    );
    expect(embedLink("https://fathom.video/share/AbC?tab=summary", null)).toBe(
      "https://fathom.video/embed/AbC?autoplay=1",
    );
  });

  it.each([
    "https://fathom.video/calls/9",
    "https://evil.example/share/AbC",
    "http://fathom.video/share/AbC",
    "",
    null,
  ])("does not guess for %s", (address) => {
    expect(embedLink(address, null)).toBeNull();
  });
});
