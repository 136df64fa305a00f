import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { withFileLock } from "./file-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "koppel-file-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "lock");

describe("a file lock", () => {
  it("lets one in at a time", async () => {
    let inside = 0;
    let most = 0;
    const visit = () =>
      withFileLock(file, async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside--;
      });
    await Promise.all([visit(), visit(), visit()]);
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it("is free again when its holder is gone, or the work failed", async () => {
    writeFileSync(file, "999999999");
    await expect(withFileLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await withFileLock(file, async () => 1)).toBe(1);
  });
});
