import { readFileSync, rmSync, writeFileSync } from "node:fs";

/** Runs `work` while nobody else on this machine holds the lock; a lock whose holder is gone does not count. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!tryTake(file)) await new Promise((resolve) => setTimeout(resolve, 250));
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryTake(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
