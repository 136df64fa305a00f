import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { StartError } from "./start-error.ts";

export type DataPaths = {
  root: string;
  postgres: string;
  logs: string;
  mail: string;
  secrets: string;
  ports: string;
  lock: string;
  runtime: string;
};

/** Everything one installation keeps on disk, below one folder (`KOPPEL_DATA_DIR`). */
export function dataPaths(dataDir: string): DataPaths {
  const root = resolve(dataDir);
  return {
    root,
    postgres: join(root, "postgres"),
    logs: join(root, "logs"),
    mail: join(root, "mail"),
    secrets: join(root, "secrets.json"),
    ports: join(root, "ports.json"),
    lock: join(root, "koppel.pid"),
    runtime: join(root, "runtime.json"),
  };
}

/** Creates the folders and proves that they can be written. @throws StartError */
export function prepareDataDir(paths: DataPaths): void {
  try {
    makeFolder(paths.root, 0o755);
    // Mails hold sign-in links, logs may hold names: both are for this user only.
    for (const folder of [paths.logs, paths.mail]) makeFolder(folder, 0o700);
    const probe = join(paths.root, `.probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new StartError(`Koppel cannot write to its data folder ${paths.root} (${reason(error)}).`, [
      "Make the folder writable for this user, or choose another one:",
      "KOPPEL_DATA_DIR=/path/to/folder npm start",
    ]);
  }
}

/** Like mkdir -p. Node's own `recursive` never comes back on file systems that refuse with ENOENT, such as /proc. */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return;
  if (!existsSync(dirname(path))) makeFolder(dirname(path), 0o755);
  mkdirSync(path, { mode });
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
