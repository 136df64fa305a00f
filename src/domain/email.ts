/** Trimmed, lower-case, without `mailto:`; null when it is not an address at all. Providers send null, "" and worse. */
export function normalizeEmail(value: string | null | undefined): string | null {
  const email = (value ?? "")
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, "");
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(email) && email.length <= 320 ? email : null;
}
