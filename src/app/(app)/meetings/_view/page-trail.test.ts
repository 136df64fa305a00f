import { describe, expect, it } from "vitest";

import { newerPosition, olderPosition } from "./page-trail.ts";

const first = { cursor: null, trail: null };

describe("page trail", () => {
  it("walks to older pages and back the same way", () => {
    const second = olderPosition(first, "b");
    const third = olderPosition(second, "c");
    expect(second).toEqual({ cursor: "b", trail: null });
    expect(third).toEqual({ cursor: "c", trail: "b" });
    expect(newerPosition(third)).toEqual(second);
    expect(newerPosition(second)).toEqual(first);
  });

  it("stays short however deep somebody goes, and then ends at the newest", () => {
    let here: { cursor: string | null; trail: string | null } = first;
    for (let page = 0; page < 50; page += 1) here = olderPosition(here, `cursor-${page}`);
    expect(here.trail?.split("~")).toHaveLength(8);
    for (let page = 0; page < 9; page += 1) here = newerPosition(here);
    expect(here).toEqual(first);
  });
});
