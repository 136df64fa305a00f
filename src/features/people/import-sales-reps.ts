import { z } from "zod";

import { EmailInput, NameInput } from "#features/people/people-input.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { importSalesReps as importReps } from "#server/db/sales-reps.ts";

const ImportInput = z.strictObject({
  reps: z.array(z.strictObject({ name: z.string(), email: z.string() })).max(1000),
});
const ImportedRep = z.strictObject({ name: NameInput, email: EmailInput });

/** `refused`: people whose name or address cannot be a rep's; they do not keep the others out. */
export type ImportedReps = { created: number; existing: number; refused: number };

/**
 * Creates a sales rep for each of these people; who is already there stays as they are.
 * @throws DomainError forbidden, ZodError
 */
export async function importSalesReps(ctx: Context, input: z.input<typeof ImportInput>): Promise<ImportedReps> {
  requireRole(ctx, "admin");
  const asked = ImportInput.parse(input).reps;
  const reps = asked.flatMap((rep) => ImportedRep.safeParse(rep).data ?? []);
  const refused = asked.length - reps.length;
  if (reps.length === 0) return { created: 0, existing: 0, refused };
  return { ...(await importReps(ctx.db, ctx.actor, reps)), refused };
}
