import type { ComponentProps } from "react";

import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class.ts";

export type ButtonProps = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize };

/** `primary` once per screen; icon-only buttons take `size="icon"` and an `aria-label`. */
export function Button({ variant = "secondary", size = "md", type = "button", className, ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, size, className)} {...props} />;
}
