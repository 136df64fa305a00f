import { describe, expect, it } from "vitest";

import { withNext } from "./with-next.ts";

describe("withNext", () => {
  it.each([
    ["/sign-up", "/meetings/1?tab=summary&t=90", "/sign-up?next=%2Fmeetings%2F1%3Ftab%3Dsummary%26t%3D90"],
    ["/sign-up", "/", "/sign-up"],
    ["/sign-up", undefined, "/sign-up"],
    ["/sign-up", "https://evil.example/", "/sign-up"],
    ["/sign-up", "//evil.example", "/sign-up"],
  ])("%s with next=%s is %s", (path, next, expected) => {
    expect(withNext(path, next)).toBe(expected);
  });

  it("keeps what else the page wants to say", () => {
    expect(withNext("/sign-in", "/meetings", { method: "link" })).toBe("/sign-in?method=link&next=%2Fmeetings");
  });
});
