import type { ComponentProps } from "react";

import { cn } from "#lib/cn.ts";
import { controlClass } from "./control-class.ts";

/** A one-line field; put it in a `Field`, which names it and shows what is wrong. */
export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return <input type={type} className={controlClass(cn("h-9 px-2.5 pointer-coarse:h-11", className))} {...props} />;
}
