import { cn } from "#lib/cn.ts";

const control =
  "w-full rounded-md border border-control bg-surface text-base text-ink transition-colors placeholder:text-faint " +
  "hover:border-muted focus-visible:border-accent focus-visible:outline-offset-0 " +
  "disabled:cursor-not-allowed disabled:bg-subtle disabled:text-faint aria-invalid:border-danger";

/** What inputs, selects and text areas share. */
export function controlClass(className?: string): string {
  return cn(control, className);
}
