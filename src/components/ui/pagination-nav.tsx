import type { Route } from "next";
import type { ReactNode } from "react";

import { Icon } from "#components/icon.tsx";
import { ButtonLink } from "./button-link.tsx";

type Props = {
  label: string;
  /** Back to the newest; absent on the first page. */
  first?: { href: Route; label: ReactNode } | undefined;
  /** Older rows; absent on the last page. */
  next?: { href: Route; label: ReactNode } | undefined;
  /** What is on screen: "50 meetings". */
  children?: ReactNode;
};

/** Keyset paging: forward, and back to the start; the browser's Back does the rest. */
export function PaginationNav({ label, first, next, children }: Props) {
  return (
    <nav aria-label={label} className="mt-3 flex min-h-8 items-center justify-between gap-4">
      <p className="text-sm text-muted">{children}</p>
      <div className="flex gap-2">
        {first && (
          <ButtonLink href={first.href}>
            <Icon name="arrow-left" />
            {first.label}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={next.href}>
            {next.label}
            <Icon name="arrow-right" />
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
