import { isActiveRun, readSnapshot, type RunSnapshot } from "#app/(app)/settings/_view/run-snapshot.ts";

export type RefreshTexts = { done: string; nothing: string; queued: string; busy: string; failed: string };
type Outcome = { message: string; isGood: boolean };

const everyMs = 2_000;
/** After this long the run goes on without an audience. */
const patienceMs = 60_000;

/** Starts the refresh and stays with it until it ends: a sentence for the toast. */
export async function watchRefresh(repId: string, texts: RefreshTexts): Promise<Outcome> {
  const started = await ask(`/api/v1/sales-reps/${repId}/refresh`, { method: "POST" });
  if (started === null) return { message: texts.failed, isGood: false };
  if (!started.ok) return { message: started.message ?? texts.failed, isGood: false };
  if (started.isBusy) return { message: texts.busy, isGood: false };

  let { run } = started;
  for (let waited = 0; isActiveRun(run) && waited < patienceMs; waited += everyMs) {
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    const current = await ask("/api/v1/sync-runs/current", {});
    if (current?.ok && current.run?.id === run?.id) run = current.run;
  }
  return describe(run, texts);
}

function describe(run: RunSnapshot | null, texts: RefreshTexts): Outcome {
  if (run === null) return { message: texts.failed, isGood: false };
  if (isActiveRun(run)) return { message: texts.queued, isGood: true };
  if (run.status === "failed" || run.status === "cancelled") return { message: texts.failed, isGood: false };
  if (run.imported + run.updated === 0) return { message: texts.nothing, isGood: true };
  const message = texts.done.replace("{imported}", String(run.imported)).replace("{updated}", String(run.updated));
  return { message, isGood: true };
}

async function ask(url: string, init: RequestInit) {
  try {
    const response = await fetch(url, init);
    const body: unknown = await response.json();
    return { ok: response.ok, run: readSnapshot(body), isBusy: outcome(body) === "busy", message: refusal(body) };
  } catch {
    return null;
  }
}

function outcome(body: unknown): unknown {
  return typeof body === "object" && body !== null && "outcome" in body ? body.outcome : undefined;
}

function refusal(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}
