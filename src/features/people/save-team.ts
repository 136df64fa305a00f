import { z } from "zod";

import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { saveTeam as save } from "#server/db/teams.ts";

const TeamInput = z.strictObject({
  id: z.uuid().nullable().default(null),
  name: z
    .string({ error: "team_name_required" })
    .trim()
    .min(1, { error: "team_name_required" })
    .max(100, { error: "name_too_long" }),
});

/**
 * Creates a team, or renames the one with this id.
 * @throws DomainError forbidden · not_found · conflict (name taken), ZodError
 */
export async function saveTeam(ctx: Context, input: z.input<typeof TeamInput>): Promise<void> {
  requireRole(ctx, "admin");
  await save(ctx.db, ctx.actor, TeamInput.parse(input));
}
