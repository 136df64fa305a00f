import { describe, expect, test } from "vitest";
import { groupSkipped } from "./group-skipped.ts";

const skipped = (reason: string, recorderEmail: string | null, recorderName: string | null = null) => ({
  reason,
  recorderEmail,
  recorderName,
});

describe("skipped meetings", () => {
  test("are grouped by reason and then by recorder, the recorder with most meetings first", () => {
    const groups = groupSkipped([
      skipped("archived_rep", "tom@koppel.example", "Tom"),
      skipped("unknown_rep", "eva@koppel.example"),
      skipped("unknown_rep", "anna@koppel.example"),
      skipped("unknown_rep", "anna@koppel.example", "Anna"),
    ]);

    expect(groups.map(({ reason, count }) => ({ reason, count }))).toEqual([
      { reason: "unknown_rep", count: 3 },
      { reason: "archived_rep", count: 1 },
    ]);
    expect(groups[0]?.recorders.map(({ email, name }) => ({ email, name }))).toEqual([
      { email: "anna@koppel.example", name: "Anna" },
      { email: "eva@koppel.example", name: null },
    ]);
  });

  test("one recorder written in two ways is one recorder", () => {
    const [group] = groupSkipped([
      skipped("unknown_rep", "Anna@Koppel.example"),
      skipped("unknown_rep", "anna@koppel.example"),
    ]);
    expect(group?.recorders).toHaveLength(1);
  });

  test("meetings without a recorder form one group without a name", () => {
    const [group] = groupSkipped([skipped("invalid", null), skipped("invalid", null)]);
    expect(group?.recorders).toEqual([{ email: null, name: null, meetings: [expect.anything(), expect.anything()] }]);
  });

  test("nothing skipped gives nothing to show", () => {
    expect(groupSkipped([])).toEqual([]);
  });
});
