import "server-only";

import type { Locale } from "#domain/actor.ts";
import { localeCookie, parseLocale } from "#i18n/locale.ts";

/** The language before we know the person: what was chosen in this browser, else Dutch. */
export function preferredLocale(cookies: { name: string; value: string }[]): Locale {
  return parseLocale(cookies.find((cookie) => cookie.name === localeCookie)?.value);
}
