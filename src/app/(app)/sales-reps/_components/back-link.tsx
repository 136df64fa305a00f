import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

import { Icon } from "#components/icon.tsx";

/** One step up, above a page's title. */
export function BackLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link href={href} className="inline-flex items-center gap-1 rounded-sm hover:text-ink pointer-coarse:py-2">
      <Icon name="arrow-left" className="size-3.5" />
      {children}
    </Link>
  );
}
