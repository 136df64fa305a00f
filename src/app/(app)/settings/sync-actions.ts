"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";

import type { FormState } from "#app/(app)/_forms/form-state.ts";
import { runForm } from "#app/(app)/_forms/run-form.ts";
import { runQuietly } from "#app/(app)/_forms/run-quietly.ts";
import { readSyncRange } from "#app/(app)/settings/_view/read-sync-range.ts";
import { cancelFathomSync } from "#features/sync/cancel-fathom-sync.ts";
import { startFathomSync } from "#features/sync/start-fathom-sync.ts";
import { requireContext } from "#server/context-from-request.ts";
import { errorMessage } from "#server/http/error-message.ts";

/** Fields: range (hours or "custom"), from, to (days in the person's zone), trigger (manual or reset). */
export async function startSync(_previous: FormState, form: FormData): Promise<FormState> {
  const { actor, now } = await requireContext({ role: "admin" });
  const values = { range: text(form, "range"), from: text(form, "from"), to: text(form, "to") };
  const answer = readSyncRange(values, actor.timeZone, now());
  if (!answer.ok) {
    return { status: "error", fieldErrors: { [answer.field]: errorMessage(actor.locale, answer.error) }, values };
  }

  const t = await getTranslations("sync");
  const state = await runForm(form, {
    role: "admin",
    run: async (ctx) => {
      const trigger = text(form, "trigger") === "reset" ? "reset" : "manual";
      const { outcome } = await startFathomSync(ctx, { trigger, ...answer.range, mode: "queued" });
      refresh();
      return t(outcome === "busy" ? "busy" : "started");
    },
  });
  // The chosen period stays chosen.
  return { ...state, values };
}

/** Field: id. */
export async function cancelSync(form: FormData): Promise<void> {
  await runQuietly(form, "admin", async (ctx, runId) => {
    await cancelFathomSync(ctx, { runId });
  });
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
