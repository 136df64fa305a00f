import Link from "next/link";
import type { ReactNode } from "react";

import { toRoute } from "#lib/route.ts";

/** A link inside a sentence. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={toRoute(href)}
      className="rounded-sm font-medium text-ink underline decoration-line-strong underline-offset-4 hover:decoration-ink"
    >
      {children}
    </Link>
  );
}
