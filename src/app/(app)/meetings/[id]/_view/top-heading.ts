/** The highest heading a markdown text uses, 1 to 6; 2 when it has none. */
export function topHeading(markdown: string): number {
  const found = [...markdown.matchAll(/^ {0,3}(#{1,6})(?:\s|$)/gm)].map(([, marks]) => marks?.length ?? 2);
  return found.length === 0 ? 2 : Math.min(...found);
}
