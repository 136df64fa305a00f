import { Glyph } from "./glyph.tsx";
import { iconPaths } from "./icon-paths.ts";

export type IconName = keyof typeof iconPaths;

/** A drawn icon; always decorative, the words beside it (or an `aria-label`) carry the meaning. For server components. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <Glyph path={iconPaths[name]} className={className} />;
}
