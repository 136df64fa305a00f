import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StartError } from "./start-error.ts";

/** How to run a PostgreSQL binary: what goes in front of it, and as whom. */
export type Identity = { prefix: readonly string[]; uid?: number; gid?: number };

const UNPRIVILEGED_USERS = ["postgres", "nobody"];

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as it is; root runs it as an unprivileged user of the
 * machine (the one that owns the data already, if there are data), without creating one. Where that user cannot reach
 * the files, as below /root, the process keeps one capability: to look into folders.
 */
export function postgresIdentity(databaseDir: string, binary: string): Identity {
  if (process.getuid?.() !== 0) {
    refuseOtherOwner(databaseDir);
    return { prefix: [] };
  }
  const { uid, gid } = existsSync(databaseDir) ? statSync(databaseDir) : unprivilegedUser();
  if (uid === 0)
    throw new StartError(`${databaseDir} belongs to root, and PostgreSQL refuses to run as root.`, [
      `Remove that folder if it is empty, or give it to another user: chown -R nobody ${databaseDir}`,
    ]);
  if (isReachable(databaseDir) && isReachable(binary)) return { prefix: [], uid, gid };
  return { prefix: setpriv(uid, gid) };
}

function refuseOtherOwner(databaseDir: string): void {
  if (!existsSync(databaseDir) || statSync(databaseDir).uid === process.getuid?.()) return;
  throw new StartError(`The database in ${databaseDir} was made by another user of this machine.`, [
    `Start Koppel as that user, or take the folder over: sudo chown -R $(id -un) ${databaseDir}`,
    "Or begin with an empty workspace elsewhere: KOPPEL_DATA_DIR=/path/to/folder npm start",
  ]);
}

function setpriv(uid: number, gid: number): string[] {
  const program = ["/usr/bin/setpriv", "/bin/setpriv"].find(existsSync);
  if (program === undefined) {
    throw new StartError(
      "Koppel runs as root in a folder that other users cannot enter, and PostgreSQL refuses to run as root.",
      [
        "Start Koppel as an ordinary user, or move its folder to a place that everybody may enter, such as /opt/koppel.",
      ],
    );
  }
  const capability = "+dac_read_search";
  return [
    program,
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
  ];
}

/** Whether everybody may walk to this path. */
function isReachable(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of UNPRIVILEGED_USERS) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      continue;
    }
  }
  throw new StartError("PostgreSQL refuses to run as root, and this machine has no other user to run it as.", [
    "Start Koppel as an ordinary user.",
  ]);
}
