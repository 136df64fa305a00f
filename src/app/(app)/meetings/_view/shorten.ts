/** At most `length` characters on whole code points; what a provider sends has no limit, a list page does. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // A cut pair would leave half an emoji behind.
  const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.trimEnd()}…`;
}
