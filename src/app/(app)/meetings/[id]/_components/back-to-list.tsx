"use client";

import Link from "next/link";
import { type ReactNode, useSyncExternalStore } from "react";

import { recallList } from "#app/(app)/meetings/_view/list-memory.ts";
import { toRoute } from "#lib/route.ts";

const never = () => () => {};

/** Back to the list as it was filtered in this tab; to the whole list for whoever came by a link. */
export function BackToList({ children }: { children: ReactNode }) {
  const query = useSyncExternalStore(never, recallList, () => "");
  return (
    <Link
      href={toRoute(`/meetings${query}`)}
      prefetch={false}
      className="inline-flex items-center gap-1 hover:text-ink pointer-coarse:min-h-11 print:hidden"
    >
      {children}
    </Link>
  );
}
