/**
 * Writes src/server/db/database.types.ts from the migrations: a throw-away database, Supabase's own generator, our formatter.
 * `--check` writes nothing and ends with 1 when the file is out of date.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startLocalSupabase } from "./local/local-supabase.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = join(root, "src/server/db/database.types.ts");
const tool = (name: string) => join(root, "node_modules/.bin", name);

/** The types of a migrated database, formatted. */
export async function generateDatabaseTypes(databaseUrl: string): Promise<string> {
  const remote = `--remote=${databaseUrl}?sslmode=disable`;
  const { stdout } = await promisify(execFile)(tool("supabase"), ["gen", "types", "typescript", remote], {
    env: { ...process.env, DO_NOT_TRACK: "1", SUPABASE_TELEMETRY_DISABLED: "1" },
    maxBuffer: 16 * 1024 * 1024,
  });
  // Another file name than the target's, because the formatter leaves generated files alone.
  return execFileSync(tool("oxfmt"), ["--stdin-filepath=types.ts"], { cwd: root, input: stdout, encoding: "utf8" });
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "koppel-types-"));
  const supabase = await startLocalSupabase({ dataDir, databaseOnly: true, throwAway: true });
  try {
    const types = await generateDatabaseTypes(supabase.databaseUrl);
    if (!process.argv.includes("--check")) writeFileSync(target, types);
    else if (types !== readFileSync(target, "utf8")) {
      console.error("src/server/db/database.types.ts is out of date: node scripts/generate-database-types.ts");
      process.exitCode = 1;
    }
  } finally {
    await supabase.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
