import { describe, expect, it } from "vitest";

import { embedAt, recordingAt, safeLink } from "./recording-link.ts";

describe("safeLink", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://a.example", "/calls/1", "", null])("refuses %s", (address) => {
    expect(safeLink(address)).toBeNull();
  });
});

describe("recordingAt", () => {
  it("starts where the line was said", () => {
    expect(recordingAt("https://fathom.video/calls/9?tab=summary", 61.8)).toBe(
      "https://fathom.video/calls/9?tab=summary&timestamp=61",
    );
    expect(recordingAt("https://fathom.video/calls/9?timestamp=5", 0)).toBe("https://fathom.video/calls/9?timestamp=0");
    expect(recordingAt("https://fathom.video/calls/9", null)).toBe("https://fathom.video/calls/9");
    expect(recordingAt(null, 5)).toBeNull();
  });
});

describe("embedAt", () => {
  it("plays a shared recording", () => {
    expect(embedAt("https://fathom.video/share/Ab_C-9", 90)).toBe(
      "https://fathom.video/embed/Ab_C-9?autoplay=1&timestamp=90",
    );
    expect(embedAt("https://fathom.video/share/AbC?tab=summary", null)).toBe("https://fathom.video/embed/AbC?autoplay=1");
  });

  it.each(["https://fathom.video/calls/9", "https://evil.example/share/AbC", "http://fathom.video/share/AbC", null])(
    "does not guess for %s",
    (address) => {
      expect(embedAt(address, null)).toBeNull();
    },
  );
});
