import type { Route } from "next";
import type { ReactNode } from "react";

import { cn } from "#lib/cn.ts";
import { PageLink } from "./page-link.tsx";

export type Tab = { href: Route; label: ReactNode; active: boolean; count?: number };

/** Tabs that are links: the URL holds the choice, Back works, no script. */
export function TabsNav({ label, tabs, className }: { label: string; tabs: readonly Tab[]; className?: string }) {
  return (
    <nav aria-label={label} className={cn("-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0", className)}>
      <ul className="flex min-w-max gap-1 border-b">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <PageLink
              href={tab.href}
              scroll={false}
              aria-current={tab.active ? "page" : undefined}
              className={cn(
                "-mb-px flex h-10 items-center gap-2 border-b-2 px-2.5 font-medium whitespace-nowrap transition-colors pointer-coarse:h-11",
                // Where the row scrolls, the open tab is what it shows first.
                tab.active
                  ? "border-ink text-ink [scroll-initial-target:nearest]"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-sm bg-subtle px-1.5 text-xs leading-5 text-muted">{tab.count}</span>
              )}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
