import type { Route } from "next";
import type { ReactNode } from "react";

import { Icon } from "#components/icon.tsx";
import { PageLink } from "./page-link.tsx";

type Props = { children: ReactNode; removeHref: Route; removeLabel: string };

/** An active filter with a way to drop it: a link to the same page without it. */
export function Chip({ children, removeHref, removeLabel }: Props) {
  return (
    <span className="inline-flex h-7 max-w-full items-center gap-1 rounded-md border bg-surface pl-2 text-sm pointer-coarse:h-11">
      <span className="truncate">{children}</span>
      <PageLink
        href={removeHref}
        aria-label={removeLabel}
        className="inline-flex size-6 items-center justify-center rounded-sm text-faint hover:text-ink pointer-coarse:size-11"
      >
        <Icon name="x" className="size-3.5" />
      </PageLink>
    </span>
  );
}
