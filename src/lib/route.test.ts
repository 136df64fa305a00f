import { describe, expect, it } from "vitest";

import { toRoute } from "./route.ts";

describe("toRoute", () => {
  it.each(["/", "/meetings?source=fathom", "/meetings/1#t"])("keeps %s", (path) => {
    expect(toRoute(path)).toBe(path);
  });

  it.each(["", "meetings", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"])(
    "refuses %s",
    (path) => {
      expect(() => toRoute(path)).toThrow(TypeError);
    },
  );
});
