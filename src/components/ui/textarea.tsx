import type { ComponentProps } from "react";

import { cn } from "#lib/cn.ts";
import { controlClass } from "./control-class.ts";

/** Grows with its text where the browser can (`field-sizing`). */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={controlClass(cn("min-h-18 px-2.5 py-2 field-sizing-content", className))}
      {...props}
    />
  );
}
