import { join } from "node:path";
import type { DataPaths } from "../local/data-paths.ts";
import { startGuard, type Guard } from "../local/guard.ts";
import { serviceFailed, startService, type Service } from "../local/service.ts";
import { root } from "./root.ts";

/** Everything one start has started: it ends together, the last one first, and one that ends by itself is noticed. */
export type ProcessFamily = {
  guard: Guard;
  /** Runs a Node program of ours, from the project's folder, for as long as the family lives. */
  startNode: StartNode;
  /** Runs one that ends by itself when its work is done. */
  runNode: StartNode;
  /** Counts services that somebody else started and stops. */
  adopt: (services: readonly Service[]) => void;
  onStop: (close: () => void | Promise<void>) => void;
  /** Rejects when one that should live on ends by itself. */
  crashed: Promise<never>;
  stop: () => Promise<void>;
};

type StartNode = (name: string, args: readonly string[], log: string, env: NodeJS.ProcessEnv) => Service;

export function createProcessFamily(paths: Pick<DataPaths, "logs">): ProcessFamily {
  const guard = startGuard();
  const closers: (() => void | Promise<void>)[] = [() => guard.release()];
  const { promise: crashed, reject } = Promise.withResolvers<never>();
  // Who waits for it sees the rejection; when nobody does any more, it is no news.
  crashed.catch(() => undefined);

  const watch = (service: Service) =>
    void service.ended.then(({ unexpected, code, signal }) => {
      if (unexpected) reject(serviceFailed(service, `stopped unexpectedly (${signal ?? `exit code ${code}`})`));
    });
  const runNode: StartNode = (name, args, log, env) => {
    const logFile = join(paths.logs, log);
    const service = startService({ name, command: process.execPath, args, logFile, cwd: root, env, guard });
    closers.push(() => service.stop());
    return service;
  };
  return {
    guard,
    runNode,
    startNode: (...options) => {
      const service = runNode(...options);
      watch(service);
      return service;
    },
    adopt: (services) => services.forEach(watch),
    onStop: (close) => void closers.push(close),
    crashed,
    stop: async () => {
      for (const close of closers.splice(0).toReversed()) await close();
    },
  };
}
