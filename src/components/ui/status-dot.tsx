import type { ReactNode } from "react";

import { cn } from "#lib/cn.ts";
import { dotTone, type Tone } from "./tone.ts";

type Props = {
  tone: Tone;
  /** The word; a dot alone says nothing to whoever cannot see colour. */
  children: ReactNode;
  /** Breathes while something runs. */
  active?: boolean;
  title?: string;
  className?: string;
};

/** Status as dot + word: "● Synced 3 minutes ago". */
export function StatusDot({ tone, children, active = false, title, className }: Props) {
  return (
    <span title={title} className={cn("inline-flex items-center gap-2 whitespace-nowrap", className)}>
      <span
        aria-hidden="true"
        className={cn("size-2 shrink-0 rounded-full", dotTone[tone], active && "animate-pulse")}
      />
      {children}
    </span>
  );
}
