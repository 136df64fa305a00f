import { z } from "zod";

import { EmailInput, NameInput } from "#features/people/people-input.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { importSalesReps as importReps } from "#server/db/sales-reps.ts";

const ImportInput = z.strictObject({
  reps: z.array(z.strictObject({ name: NameInput, email: EmailInput })).max(1000),
});

/**
 * Creates a sales rep for each of these people; who is already there stays as they are.
 * @throws DomainError forbidden, ZodError
 */
export async function importSalesReps(
  ctx: Context,
  input: z.input<typeof ImportInput>,
): Promise<{ created: number; existing: number }> {
  requireRole(ctx, "admin");
  return importReps(ctx.db, ctx.actor, ImportInput.parse(input).reps);
}
