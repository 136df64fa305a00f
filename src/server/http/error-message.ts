import "server-only";

import type { Locale } from "#domain/actor.ts";
import en from "#i18n/messages/en/errors.json" with { type: "json" };
import nl from "#i18n/messages/nl/errors.json" with { type: "json" };

const messages: Record<Locale, Record<string, string>> = { nl, en };

/** A code of `errors.*` in the person's language, with `{name}` filled in from `details`. */
export function errorMessage(locale: Locale, code: string, details: Record<string, unknown> = {}): string {
  const text = messages[locale][code] ?? messages[locale]["unexpected"] ?? code;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = details[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : placeholder;
  });
}
