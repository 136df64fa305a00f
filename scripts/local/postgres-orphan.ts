import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./start-error.ts";

const PATIENCE_MS = 15_000;

/**
 * Clears what a killed start left behind: a PostgreSQL that still runs on these data is asked to stop, and a pid file
 * whose number meanwhile belongs to somebody else is removed (PostgreSQL itself would refuse to start).
 */
export async function endOrphan(databaseDir: string): Promise<void> {
  const pidFile = join(databaseDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!isPostgresOf(pid, databaseDir)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + PATIENCE_MS;
  while (isPostgresOf(pid, databaseDir)) {
    if (Date.now() > deadline) {
      throw new StartError(
        `A PostgreSQL of an earlier start (process ${pid}) still uses ${databaseDir} and does not stop.`,
        [`End it yourself, then start again: kill ${pid}`],
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isPostgresOf(pid: number, databaseDir: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = commandLine(pid);
  return (
    command.includes("postgres") && [databaseDir, realpathSync(databaseDir)].some((path) => command.includes(path))
  );
}

function commandLine(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
