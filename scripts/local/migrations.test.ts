import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMigrations } from "./migrations.ts";

describe("reading migrations", () => {
  it("takes them oldest first and leaves other files alone", () => {
    const folder = mkdtempSync(join(tmpdir(), "koppel-migrations-"));
    for (const name of ["20260102000000_b.sql", "20260101000000_a_b.sql", "notes.md", "1_short.sql"])
      writeFileSync(join(folder, name), "select 1");
    expect(readMigrations(folder).map(({ version, name }) => `${version} ${name}`)).toEqual([
      "20260101000000 a_b",
      "20260102000000 b",
    ]);
    rmSync(folder, { recursive: true });
  });

  it("finds ours, every version once", () => {
    const versions = readMigrations().map((migration) => migration.version);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions).size).toBe(versions.length);
  });
});
