import { z } from "zod";

import { Locale } from "#domain/actor.ts";
import { isTimeZone } from "#domain/zoned-day.ts";
import { NameInput } from "#features/people/people-input.ts";
import type { Context } from "#server/context.ts";
import { updateProfile as update } from "#server/db/profiles.ts";

const ProfileInput = z.strictObject({
  fullName: NameInput.exactOptional(),
  locale: Locale.exactOptional(),
  timeZone: z.string().refine(isTimeZone, { error: "invalid_time_zone" }).exactOptional(),
  theme: z.enum(["light", "dark", "system"]).exactOptional(),
});

/** One's own name, language, zone and theme; what is absent stays. @throws ZodError */
export async function updateProfile(ctx: Context, input: z.input<typeof ProfileInput>): Promise<void> {
  await update(ctx.db, ctx.actor, ProfileInput.parse(input));
}
