import { DomainError } from "#domain/errors.ts";
import { startFathomSync } from "#features/sync/start-fathom-sync.ts";
import type { Context } from "#server/context.ts";

/** What the clock starts, for the next free worker. A workspace without a key, or a run that is already going on, is no failure: the next slot comes. */
export async function syncOnSchedule(ctx: Context, trigger: "schedule" | "reconcile"): Promise<void> {
  try {
    const { outcome, run } = await startFathomSync(ctx, { trigger, mode: "queued" });
    if (outcome === "busy") ctx.log.info({ runId: run.id }, "A sync run is already going on");
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "fathom_not_configured") throw error;
    ctx.log.debug("Fathom is not configured yet");
  }
}
