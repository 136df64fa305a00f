import { cn } from "#lib/cn.ts";

/** A breathing grey bar; give it the width and height of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn("skeleton block", !className?.includes("h-") && "h-4", className)} />;
}
