import { describe, expect, it } from "vitest";

import { withParams } from "./with-params.ts";

describe("withParams", () => {
  it("keeps what is set and leaves out what is empty", () => {
    expect(withParams("/meetings", { q: "dak", rep: "", team: null, from: undefined })).toBe("/meetings?q=dak");
    expect(withParams("/meetings", {})).toBe("/meetings");
  });

  it("lets a later layer change or remove a parameter without moving the others", () => {
    const current = { rep: "7", cursor: "abc", source: "fathom" };
    expect(withParams("/meetings", current, { rep: "8", cursor: null })).toBe("/meetings?rep=8&source=fathom");
  });

  it("encodes what people type", () => {
    expect(withParams("/meetings", { q: "prijs & tijd=50%" })).toBe("/meetings?q=prijs+%26+tijd%3D50%25");
  });
});
