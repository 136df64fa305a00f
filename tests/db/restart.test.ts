import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { startGuard } from "../../scripts/local/guard.ts";
import { startLocalSupabase } from "../../scripts/local/local-supabase.ts";

const dataDir = mkdtempSync(join(tmpdir(), "koppel-restart-"));
const guard = startGuard();
afterAll(async () => {
  await guard.release();
  rmSync(dataDir, { recursive: true, force: true });
});

const library = fileURLToPath(new URL("../../scripts/local/local-supabase.ts", import.meta.url));

/** A start in a process of its own, without the guard that would tidy up after it. */
async function startUnguarded() {
  const program = `
    const { startLocalSupabase } = await import(${JSON.stringify(library)});
    const supabase = await startLocalSupabase({ dataDir: ${JSON.stringify(dataDir)}, databaseOnly: true, skipMigrations: true });
    console.log(JSON.stringify({ databaseUrl: supabase.databaseUrl, pid: supabase.services[0].pid }));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const { databaseUrl, pid }: { databaseUrl: string; pid: number } = JSON.parse(String(line));
  return { child, databaseUrl, postgresPid: pid };
}

const start = () => startLocalSupabase({ dataDir, databaseOnly: true, skipMigrations: true, guard });

describe("a local Supabase that was killed hard", () => {
  it("is found again by the next start, with its data, address and secrets, and its orphan is ended", async () => {
    const first = await startUnguarded();
    await withClient(first.databaseUrl, (client) => client.query("create table public.kept as select 42 as answer"));
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    expect(isAlive(first.postgresPid)).toBe(true);

    const second = await start();
    expect(isAlive(first.postgresPid)).toBe(false);
    expect(second.databaseUrl).toBe(first.databaseUrl);
    const { rows } = await withClient(second.databaseUrl, (client) => client.query("select answer from public.kept"));
    expect(rows).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it("starts although its pid file names a process that is somebody else by now", async () => {
    const pidFile = join(dataDir, "postgres", "postmaster.pid");
    const folder = statSync(join(dataDir, "postgres"));
    writeFileSync(pidFile, `${process.pid}\n${dataDir}/postgres\n`);
    const supabase = await start();
    expect(Number(readFileSync(pidFile, "utf8").split("\n")[0])).toBe(supabase.services[0]?.pid);
    expect(statSync(join(dataDir, "postgres")).uid).toBe(folder.uid);
    await supabase.stop();
  });

  it("keeps its secrets from other users of the machine", () => {
    expect(statSync(join(dataDir, "secrets.json")).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, "mail")).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, "postgres")).mode & 0o077).toBe(0);
  });
});

/** A zombie, which nobody has buried yet, still has its number but no command line. */
function isAlive(pid: number): boolean {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8") !== "";
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
