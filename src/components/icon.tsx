import { cn } from "#lib/cn.ts";
import { iconPaths } from "./icon-paths.ts";

export type IconName = keyof typeof iconPaths;

/** A drawn icon on a 16 px grid; always decorative, the words beside it (or an `aria-label`) carry the meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={cn("shrink-0 fill-none stroke-current", !className?.includes("size-") && "size-4", className)}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
