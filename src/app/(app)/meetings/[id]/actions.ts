"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";

import { withParams } from "#app/(app)/meetings/_view/with-params.ts";
import { DomainError } from "#domain/errors.ts";
import { completeActionItem } from "#features/meetings/complete-action-item.ts";
import { correctSalesRep } from "#features/meetings/correct-sales-rep.ts";
import { toRoute } from "#lib/route.ts";
import { requireContext } from "#server/context-from-request.ts";

const DoneInput = z.object({ itemId: z.uuid(), isDone: z.boolean() });
const CorrectionForm = z.object({ meetingId: z.uuid(), salesRepId: z.uuid(), confirmed: z.literal("yes") });

/** Ticks an action item off or on again; false when it is not there (any more) for this person. */
export async function setActionItemDone(fields: z.infer<typeof DoneInput>): Promise<boolean> {
  const ctx = await requireContext();
  // A server action is a public address: its types are only a promise.
  const input = DoneInput.safeParse(fields);
  if (!input.success) return false;
  try {
    await completeActionItem(ctx, { actionItemId: input.data.itemId, completed: input.data.isDone });
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
  refresh();
  return true;
}

/** Moves a meeting to another rep; works as a plain form post, so the answer is an address. */
export async function correctRep(form: FormData): Promise<void> {
  const ctx = await requireContext({ role: "admin" });
  const fields = Object.fromEntries(form);
  const meetingId = z.uuid().safeParse(fields["meetingId"]).data;
  if (meetingId === undefined) notFound();
  const outcome = (await hasCorrected(ctx, fields)) ? "saved" : "refused";
  redirect(toRoute(withParams(`/meetings/${meetingId}`, { tab: "sync", outcome })));
}

async function hasCorrected(ctx: Parameters<typeof correctSalesRep>[0], fields: unknown): Promise<boolean> {
  const input = CorrectionForm.safeParse(fields);
  if (!input.success) return false;
  try {
    await correctSalesRep(ctx, { meetingId: input.data.meetingId, salesRepId: input.data.salesRepId });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
