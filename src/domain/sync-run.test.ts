import { expect, it } from "vitest";
import { isActiveSync, SyncStatus } from "./sync-run.ts";

it("counts queued, running and waiting as active, and nothing else", () => {
  expect(SyncStatus.options.filter(isActiveSync)).toEqual(["queued", "running", "waiting"]);
});
