import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { takeInstanceLock } from "./instance-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "koppel-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "koppel.pid");

describe("one Koppel per data folder", () => {
  it("holds the folder until it is released", () => {
    const release = takeInstanceLock(file);
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    release();
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ["a process that is gone", "999999999"],
    ["a process that is something else by now", "1"],
    ["nothing readable", "?"],
  ])("does not mind a lock left by %s", (_name, content) => {
    writeFileSync(file, content);
    takeInstanceLock(file)();
    expect(existsSync(file)).toBe(false);
  });
});
