/** Case and accents taken away, so "Überlegen", "uberlegen" and "ÜBERLEGEN" compare equal. Works for every script. */
export function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
