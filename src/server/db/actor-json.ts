import "server-only";

import type { Actor } from "#domain/actor.ts";
import type { Json } from "#server/db/database.types.ts";

/** The acting person or process as our SQL functions take it (`p_actor`); a person goes by their e-mail address. */
export function actorJson(actor: Actor): Json {
  return actor.kind === "user"
    ? { kind: "user", userId: actor.userId, name: actor.email, ipAddress: actor.ipAddress }
    : { kind: "system", userId: null, name: actor.name, ipAddress: actor.ipAddress };
}
