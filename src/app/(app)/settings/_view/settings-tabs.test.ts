import { describe, expect, test } from "vitest";
import { chooseSettingsTab, settingsTabs } from "./settings-tabs.ts";

describe("settings tabs", () => {
  test("an admin sees every section, with the Fathom connection first", () => {
    expect(settingsTabs("admin")).toEqual(["fathom", "sync", "team", "audit", "workspace", "profile", "faq"]);
  });

  test.each(["manager", "rep", null] as const)("a %s sees only the profile and the FAQ", (role) => {
    expect(settingsTabs(role)).toEqual(["profile", "faq"]);
  });

  test("a section of the admin is named but not allowed for others", () => {
    expect(chooseSettingsTab("fathom", "rep")).toEqual({ tab: "fathom", allowed: false });
  });

  test.each([undefined, "nonsense", ["fathom", "sync"]])("%j falls back to the first own section", (asked) => {
    expect(chooseSettingsTab(asked, "admin")).toEqual({ tab: "fathom", allowed: true });
    expect(chooseSettingsTab(asked, "rep")).toEqual({ tab: "profile", allowed: true });
  });

  test("the brief's own name of the first tab keeps working", () => {
    expect(chooseSettingsTab("connection", "admin")).toEqual({ tab: "fathom", allowed: true });
  });
});
