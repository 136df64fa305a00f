import { z } from "zod";

import { defaultLocale, type Locale } from "#domain/actor.ts";

export const locales = ["nl", "en"] as const satisfies readonly Locale[];
export const localeCookie = "koppel_locale";

const localeSchema = z.enum(locales).catch(defaultLocale);

/** Anything a cookie or a form says, as a language we speak; Dutch when in doubt. */
export function parseLocale(value: unknown): Locale {
  return localeSchema.parse(value);
}
