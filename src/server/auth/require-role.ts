import "server-only";

import type { Role, UserActor } from "#domain/actor.ts";
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

/**
 * The person who acts, for what only a person has (a profile, a mailbox, somebody's own meetings).
 * @throws DomainError unauthenticated, for the system
 */
export function requireUser(ctx: Context): UserActor {
  if (ctx.actor.kind !== "user") throw new DomainError("unauthenticated", "unauthenticated");
  return ctx.actor;
}
