import { describe, expect, it } from "vitest";

import { parseTab, tabHref } from "./meeting-tabs.ts";

describe("parseTab", () => {
  it("falls back to the summary", () => {
    expect(parseTab("analytics", 5)).toBe("analytics");
    expect(parseTab(undefined, null)).toBe("summary");
    expect(parseTab("<script>", null)).toBe("summary");
  });

  it("reads a bare moment as a place in the transcript", () => {
    expect(parseTab(undefined, 95)).toBe("transcript");
    expect(parseTab("summary", 95)).toBe("summary");
  });
});

describe("tabHref", () => {
  it("is short for the summary and exact for a moment", () => {
    expect(tabHref("m1", "summary")).toBe("/meetings/m1");
    expect(tabHref("m1", "summary", 12)).toBe("/meetings/m1?tab=summary&t=12");
    expect(tabHref("m1", "transcript", 61.9)).toBe("/meetings/m1?tab=transcript&t=61#t-61");
    expect(tabHref("m1", "transcript", null, "prijs")).toBe("/meetings/m1?tab=transcript&find=prijs");
    expect(tabHref("m1", "action-items")).toBe("/meetings/m1?tab=action-items");
  });
});
