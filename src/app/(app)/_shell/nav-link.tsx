"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

import { PageLink } from "#components/ui/page-link.tsx";
import { closeDialog } from "#components/ui/close-dialog.ts";

type Props = { href: Route; className: string; children: ReactNode };

/** A link that knows whether it is where we are, and closes the menu it sits in. */
export function NavLink({ href, className, children }: Props) {
  const pathname = usePathname();
  const here = href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
  return (
    <PageLink
      href={href}
      aria-current={here ? "page" : undefined}
      className={className}
      onClick={(event) => {
        closeDialog(event.currentTarget);
      }}
    >
      {children}
    </PageLink>
  );
}
