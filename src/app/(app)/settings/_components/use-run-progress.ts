"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

import { isActiveRun, readSnapshot, type RunSnapshot } from "#app/(app)/settings/_view/run-snapshot.ts";

const everyMs = 2_000;

/** Asks how far a run is, every two seconds while it runs and somebody looks; draws the page anew when it has ended. */
export function useRunProgress(initial: RunSnapshot) {
  const router = useRouter();
  const [run, setRun] = useState(initial);
  const [stale, setStale] = useState(false);

  useEffect(() => {
    if (!isActiveRun(initial)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;

    const ask = async () => {
      const latest = await fetchCurrent();
      if (ended) return;
      setStale(latest === null);
      if (latest?.id === initial.id) setRun(latest);
      // Another run took over, or this one ended: the rest of the page has changed as well.
      if (latest !== null && (latest.id !== initial.id || !isActiveRun(latest))) {
        router.refresh();
        return;
      }
      timer = setTimeout(look, everyMs);
    };
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") void ask();
    };

    timer = setTimeout(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [initial, router]);

  return { run, stale };
}

async function fetchCurrent(): Promise<RunSnapshot | null> {
  try {
    const response = await fetch("/api/v1/sync-runs/current");
    return response.ok ? readSnapshot(await response.json()) : null;
  } catch {
    return null;
  }
}
