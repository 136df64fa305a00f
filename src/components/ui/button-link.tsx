import type { Route } from "next";
import type { ReactNode } from "react";

import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class.ts";
import { PageLink } from "./page-link.tsx";

type Props = {
  href: Route;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  "aria-label"?: string;
};

/** A link that looks like a button; for going somewhere, never for doing something. */
export function ButtonLink({ variant = "secondary", size = "md", className, ...props }: Props) {
  return <PageLink className={buttonClass(variant, size, className)} {...props} />;
}
