import { cn } from "#lib/cn.ts";

/** One path on a 16 px grid. Client leaves use this with a path of glyph-paths.ts; the whole set stays on the server. */
export function Glyph({ path, className }: { path: string; className?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={cn("shrink-0 fill-none stroke-current", !className?.includes("size-") && "size-4", className)}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
