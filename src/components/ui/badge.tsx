import type { ReactNode } from "react";

import { cn } from "#lib/cn.ts";
import { softTone, type Tone } from "./tone.ts";

type Props = { tone?: Tone; children: ReactNode; className?: string; title?: string };

/** A word with a status; `neutral` for plain categories. */
export function Badge({ tone = "neutral", className, children, title }: Props) {
  return (
    <span
      title={title}
      className={cn(
        "inline-flex h-5 max-w-full items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap",
        softTone[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
