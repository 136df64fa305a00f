import type { Koppel } from "./start-koppel.ts";

/**
 * Starts a Koppel and keeps it until somebody asks it to stop, a part of it fails, or whoever started it is gone. Being
 * asked while it still starts ends the start.
 */
export async function runUntilStopped(
  start: (signal: AbortSignal) => Promise<Koppel>,
  onReady: (koppel: Koppel) => void | Promise<void>,
): Promise<void> {
  const stopping = new AbortController();
  const asked = stopRequested();
  void asked.then(() => stopping.abort());
  let koppel: Koppel;
  try {
    koppel = await start(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return;
    throw error;
  }
  try {
    const ready = Promise.resolve(onReady(koppel)).then(() => asked);
    await Promise.race([asked, koppel.crashed, ready]);
  } finally {
    await koppel.stop();
  }
}

function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    let firstAt: number | null = null;
    const ask = () => {
      firstAt ??= Date.now();
      resolve();
      // A terminal sends Ctrl-C to everybody and npm passes it on, so one press arrives twice; a later one is impatience.
      if (Date.now() - firstAt > 1_000) process.exit(130);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
    const parent = Number(process.env["KOPPEL_PARENT"] ?? 0);
    if (parent === 0) return;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 500).unref();
  });
}
