import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { StartError } from "../local/start-error.ts";

/** Makes sure that one data folder serves one Koppel. Returns the release. @throws StartError */
export function takeInstanceLock(file: string): () => void {
  const owner = Number(readText(file));
  if (owner > 0 && owner !== process.pid && isKoppel(owner)) {
    throw new StartError(`Koppel is already running on this data folder (process ${owner}).`, [
      "Use that one, or end it first with Ctrl-C in its terminal.",
      "For a second copy choose another folder and port: KOPPEL_DATA_DIR=.koppel/second PORT=3001 npm start",
    ]);
  }
  writeFileSync(file, String(process.pid));
  return () => {
    if (Number(readText(file)) === process.pid) rmSync(file, { force: true });
  };
}

/** A process number is reused sooner or later, so the process also has to look like ours. */
function isKoppel(pid: number): boolean {
  if (process.platform === "linux") return /scripts\/[\w-]+\.(ts|cjs)/.test(readText(`/proc/${pid}/cmdline`));
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
