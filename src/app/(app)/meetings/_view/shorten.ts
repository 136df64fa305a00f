/** At most `length` characters on whole code points; what a provider sends has no limit, a list page does. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = [...text.slice(0, length)];
  // A cut pair leaves half an emoji behind.
  if (/^[\uD800-\uDBFF]$/.test(cut.at(-1) ?? "")) cut.pop();
  return `${cut.join("").trimEnd()}…`;
}
