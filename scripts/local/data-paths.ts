import { mkdirSync, writeFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
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
    mkdirSync(paths.root, { recursive: true });
    // Mails hold sign-in links, logs may hold names: both are for this user only.
    for (const folder of [paths.logs, paths.mail]) mkdirSync(folder, { recursive: true, mode: 0o700 });
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

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
