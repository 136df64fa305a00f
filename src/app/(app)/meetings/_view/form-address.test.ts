import { describe, expect, it } from "vitest";

import { formAddress } from "./form-address.ts";

describe("formAddress", () => {
  it("leaves out what nobody filled in", () => {
    const data = new FormData();
    data.set("q", "  dak lekkage ");
    data.set("rep", "");
    data.set("from", "   ");
    data.set("actions", "yes");
    expect(formAddress("/meetings", data)).toBe("/meetings?q=dak+lekkage&actions=yes");
  });

  it("is the bare page when nothing is set", () => {
    expect(formAddress("/meetings", new FormData())).toBe("/meetings");
  });
});
