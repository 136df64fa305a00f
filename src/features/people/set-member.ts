import { z } from "zod";

import { Role } from "#domain/actor.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { setMember as set } from "#server/db/profiles.ts";

const MemberInput = z.strictObject({ profileId: z.uuid(), role: Role.nullable(), teamId: z.uuid().nullable() });

/**
 * Gives a person a role and a team, or takes the role away (null).
 * @throws DomainError forbidden · not_found · conflict (the last admin), ZodError
 */
export async function setMember(ctx: Context, input: z.input<typeof MemberInput>): Promise<void> {
  requireRole(ctx, "admin");
  await set(ctx.db, ctx.actor, MemberInput.parse(input));
}
