import Link from "next/link";
import type { ReactNode } from "react";

import { toRoute } from "#lib/route.ts";

/** The row's one link, stretched over it. Not fetched ahead: fifty rows would be fifty requests nobody asked for. */
export function RowLink({ meetingId, children }: { meetingId: string; children: ReactNode }) {
  return (
    <Link
      href={toRoute(`/meetings/${meetingId}`)}
      prefetch={false}
      data-row=""
      className="block truncate font-medium after:absolute after:inset-0 max-md:line-clamp-2 max-md:whitespace-normal"
    >
      {children}
    </Link>
  );
}
