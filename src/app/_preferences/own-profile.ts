import { cache } from "react";

import { findContext } from "#server/context-from-request.ts";
import { findProfile } from "#server/db/profiles.ts";

/** The signed-in person's profile, asked for once per request however many parts of the page want it. */
export const ownProfile = cache(async () => {
  const ctx = await findContext();
  return ctx && (await findProfile(ctx.db, ctx.actor.userId));
});
