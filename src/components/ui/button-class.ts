import { cn } from "#lib/cn.ts";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg" | "icon" | "icon-sm";

const base =
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap " +
  "transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-busy:cursor-progress";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-ink text-canvas hover:bg-ink/85",
  secondary: "border-line-strong bg-surface text-ink hover:bg-hover",
  ghost: "border-transparent text-muted hover:bg-hover hover:text-ink",
  danger: "border-transparent bg-danger-solid text-white hover:bg-danger-solid/90",
};

// On touch screens every target grows to 44 px; with a mouse rows stay tight.
const sizes: Record<ButtonSize, string> = {
  sm: "h-7 px-2 text-sm pointer-coarse:min-h-11",
  md: "h-8 px-3 text-sm pointer-coarse:min-h-11",
  lg: "h-10 px-4 text-base pointer-coarse:min-h-11",
  icon: "size-8 pointer-coarse:size-11",
  "icon-sm": "size-7 pointer-coarse:size-11",
};

/** The look of a button, for links that act as one and for client leaves. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return cn(base, variants[variant], sizes[size], className);
}
