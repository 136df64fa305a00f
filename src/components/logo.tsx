import { cn } from "#lib/cn.ts";

/** A K whose two halves are coupled by one dot, the only colour in it. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={cn("size-6 shrink-0", className)}>
      <rect width="24" height="24" rx="6" className="fill-ink" />
      <path
        d="M8 6v12M17 6l-3.6 3.6M17 18l-3.6-3.6"
        className="fill-none stroke-canvas"
        strokeWidth="2.25"
        strokeLinecap="round"
      />
      <circle cx="11.6" cy="12" r="2" className="fill-[#8f89ff] dark:fill-accent-solid" />
    </svg>
  );
}

/** Mark and name. */
export function Logo({ className }: { className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-2 text-lg font-semibold tracking-tight", className)}>
      <LogoMark />
      Koppel
    </span>
  );
}
