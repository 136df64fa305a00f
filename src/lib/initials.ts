/** "Anna de Vries" → "AV", "anna@acme.example" → "A", anything without a letter or digit → "?". */
export function initials(name: string): string {
  const words = (name.split("@")[0] ?? "").split(/[\s._-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  if (first === undefined) return "?";
  const last = name.includes("@") ? undefined : words.at(-1);
  return [first, last === first ? undefined : last].map((word) => (word ? firstLetter(word) : "")).join("");
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 63).toUpperCase();
}
