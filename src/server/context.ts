import "server-only";

import type { Actor, SystemActor } from "#domain/actor.ts";
import { createServiceClient, type Db } from "#server/db/client.ts";
import { log, type Logger } from "#server/log.ts";

/** What every verb gets: who acts, the two doors to the database, the clock and a log. Passed, never imported. */
export type Context = { actor: Actor; db: Db; now: () => Date; log: Logger };

/** The context of a cron call, the worker or a script: nobody's session, so both doors are the service client. */
export function systemContext(
  name: SystemActor["name"],
  options: { ipAddress?: string | null; log?: Logger } = {},
): Context {
  const client = createServiceClient();
  return {
    actor: { kind: "system", name, ipAddress: options.ipAddress ?? null },
    db: { read: client, write: client },
    now: () => new Date(),
    log: (options.log ?? log).child({ actor: name }),
  };
}
