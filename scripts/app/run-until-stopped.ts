import type { Koppel } from "./start-koppel.ts";

/** Keeps a started Koppel until somebody asks it to stop, a part of it fails, or whoever started it is gone. */
export async function runUntilStopped(
  starting: Promise<Koppel>,
  onReady: (koppel: Koppel) => void | Promise<void>,
): Promise<void> {
  const asked = stopRequested();
  // Nobody waits for this promise while Koppel starts; its rejection is handled when it is raced below.
  starting.catch(() => undefined);
  const koppel = await starting;
  try {
    await Promise.race([asked, koppel.crashed, Promise.resolve(onReady(koppel)).then(() => asked)]);
  } finally {
    await koppel.stop();
  }
}

function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    const parent = Number(process.env["KOPPEL_PARENT"] ?? 0);
    if (parent === 0) return;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 500).unref();
  });
}
