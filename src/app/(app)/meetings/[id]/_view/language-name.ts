/** "nl" as "Nederlands" or "Dutch"; what is no language code stays as it came, and null stays null. */
export function languageName(code: string | null, locale: string): string | null {
  if (code === null) return null;
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
