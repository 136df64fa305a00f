import "server-only";

import type { Role } from "#domain/actor.ts";
import { DomainError } from "#domain/errors.ts";
import type { Context } from "#server/context.ts";

/**
 * Stops everybody who has none of these roles. The system (cron, worker, script) may do everything a verb offers.
 * @throws DomainError forbidden
 */
export function requireRole(ctx: Context, ...roles: Role[]): void {
  if (ctx.actor.kind === "system") return;
  if (ctx.actor.role === null) throw new DomainError("forbidden", "pending");
  if (!roles.includes(ctx.actor.role)) throw new DomainError("forbidden", "forbidden");
}
