import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Guard } from "./guard.ts";
import { StartError } from "./start-error.ts";

/** A child process of ours, in a process group of its own, writing to a log file. */
export type Service = {
  name: string;
  pid: number;
  logFile: string;
  /** Settles when the process ends, whoever ended it; true when it was not asked to. */
  ended: Promise<{ unexpected: boolean; code: number | null; signal: NodeJS.Signals | null }>;
  hasEnded: () => boolean;
  stop: () => Promise<void>;
};

export type ServiceOptions = {
  name: string;
  command: string;
  args: readonly string[];
  logFile: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number | undefined;
  gid?: number | undefined;
  stopSignal?: "SIGTERM" | "SIGINT";
  /** Signal the whole group (shells, workers), or only the process itself (PostgreSQL ends its own children). */
  stopGroup?: boolean;
  guard?: Guard | undefined;
};

const STOP_TIMEOUT_MS = 8_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

export function startService(options: ServiceOptions): Service {
  if (sizeOf(options.logFile) > LOG_LIMIT_BYTES) renameSync(options.logFile, `${options.logFile}.old`);
  const log = openSync(options.logFile, "a", 0o600);
  const child = spawn(options.command, [...options.args], {
    detached: true,
    stdio: ["ignore", log, log],
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
  });
  closeSync(log);
  const pid = child.pid;
  if (pid === undefined) {
    child.once("error", () => undefined);
    throw new StartError(`${options.name} could not be started (${options.command}).`, [
      "Run `npm ci` to repair the installation.",
    ]);
  }
  const signal = options.stopSignal ?? "SIGTERM";
  const target = (options.stopGroup ?? true) ? -pid : pid;
  options.guard?.watch(signal, target);

  let stopping = false;
  let over = false;
  const ended: Service["ended"] = new Promise((resolve) => {
    child.once("exit", (code, killedBy) => {
      over = true;
      options.guard?.forget(target);
      resolve({ unexpected: !stopping, code, signal: killedBy });
    });
  });
  const stop = async () => {
    stopping = true;
    if (over) return;
    send(target, signal);
    const timer = setTimeout(() => send(-pid, "SIGKILL"), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  };
  return { name: options.name, pid, logFile: options.logFile, ended, hasEnded: () => over, stop };
}

/** Waits until `isReady` says so. @throws StartError when the service ends first or the time is up. */
export async function waitUntilReady(
  service: Service,
  isReady: () => Promise<boolean>,
  timeoutMs: number,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (service.hasEnded()) throw serviceFailed(service, "stopped while it was starting");
    if (await isReady()) return;
    if (Date.now() > deadline)
      throw serviceFailed(service, `did not answer within ${Math.round(timeoutMs / 1000)} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function serviceFailed(service: Pick<Service, "name" | "logFile">, what: string): StartError {
  const tail = lastLines(service.logFile, 12);
  return new StartError(`${service.name} ${what}.`, [
    ...(tail === "" ? [] : [`The end of ${basename(service.logFile)}:`, tail]),
    `The whole log: ${service.logFile}`,
  ]);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function lastLines(file: string, count: number): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n");
  } catch {
    return "";
  }
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch {
    // Gone already.
  }
}
