/**
 * Joins class names and drops the falsy ones. No conflict resolution on purpose: `className` on a primitive is for its
 * place in the layout (margin, width, grid), its look comes from its variants.
 */
export function cn(...classes: (string | false | null | undefined)[]): string {
  return classes.filter(Boolean).join(" ");
}
