import { z } from "zod";

import { EmailInput, NameInput } from "#features/people/people-input.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { saveSalesRep as save, type SalesRep } from "#server/db/sales-reps.ts";

const SalesRepInput = z.strictObject({
  id: z.uuid().nullable().default(null),
  name: NameInput,
  email: EmailInput,
  teamId: z.uuid().nullable(),
  profileId: z.uuid().nullable(),
});

/**
 * Creates a sales rep, or changes the one with this id. Meetings that were skipped for want of this address are fetched
 * by a job.
 * @throws DomainError forbidden · not_found · conflict (address taken, profile linked elsewhere), ZodError
 */
export async function saveSalesRep(ctx: Context, input: z.input<typeof SalesRepInput>): Promise<SalesRep> {
  requireRole(ctx, "admin");
  return save(ctx.db, ctx.actor, SalesRepInput.parse(input));
}
