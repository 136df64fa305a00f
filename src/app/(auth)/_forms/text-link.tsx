import type { ReactNode } from "react";

import { PageLink } from "#components/ui/page-link.tsx";
import { cn } from "#lib/cn.ts";
import { toRoute } from "#lib/route.ts";

type Props = {
  href: string;
  children: ReactNode;
  /** For a way out that should not draw the eye. */
  quiet?: boolean;
};

/** A link inside a sentence, or beside a field. */
export function TextLink({ href, children, quiet = false }: Props) {
  return (
    <PageLink
      href={toRoute(href)}
      className={cn(
        "rounded-sm underline-offset-4",
        quiet
          ? "text-muted hover:text-ink hover:underline"
          : "font-medium text-ink underline decoration-line-strong hover:decoration-ink",
      )}
    >
      {children}
    </PageLink>
  );
}
