"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "href" | "prefetch"> & { href: Route };

/**
 * A link that fetches its page when somebody is about to follow it (pointer or focus), not when it merely scrolls into view:
 * a list with twenty links stays one request, and the click still feels instant.
 */
export function PageLink({ href, ...props }: Props) {
  const router = useRouter();
  const fetchAhead = () => {
    router.prefetch(href);
  };
  return <Link href={href} prefetch={false} onPointerEnter={fetchAhead} onFocus={fetchAhead} {...props} />;
}
