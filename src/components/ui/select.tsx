import type { ComponentProps } from "react";

import { chevronDownPath } from "#components/glyph-paths.ts";
import { Glyph } from "#components/glyph.tsx";
import { cn } from "#lib/cn.ts";
import { controlClass } from "./control-class.ts";

type Props = Omit<ComponentProps<"select">, "size"> & { size?: "sm" | "md" };

/** The platform's own select: no script, the phone's own wheel, keyboard for free. */
export function Select({ className, size = "md", children, ...props }: Props) {
  return (
    <span className={cn("relative inline-flex w-full", className)}>
      <select
        className={controlClass(
          cn("appearance-none truncate pr-8 pl-2.5 pointer-coarse:h-11", size === "sm" ? "h-8 text-sm" : "h-9"),
        )}
        {...props}
      >
        {children}
      </select>
      <Glyph
        path={chevronDownPath}
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-faint"
      />
    </span>
  );
}
