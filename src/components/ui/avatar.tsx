import { cn } from "#lib/cn.ts";
import { initials } from "#lib/initials.ts";

/** Initials in a circle; decorative, the name stands beside it. */
export function Avatar({ name, size = "md" }: { name: string; size?: "sm" | "md" | "lg" }) {
  const box = { sm: "size-5 text-[0.625rem]", md: "size-7 text-xs", lg: "size-10 text-base" }[size];
  return (
    <span
      aria-hidden="true"
      className={cn(
        "inline-flex shrink-0 items-center justify-center rounded-full bg-line font-medium text-muted select-none",
        box,
      )}
    >
      {initials(name)}
    </span>
  );
}
