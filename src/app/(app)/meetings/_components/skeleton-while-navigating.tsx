import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

/**
 * A skeleton while a click inside the app waits for the server. A page opened by its address comes whole instead: what
 * streams in later is revealed by script, so a `loading.tsx` would show its skeleton for ever to whoever has none.
 * Not around what a server action refreshes: its answer counts as a click and would start the part anew.
 */
export async function SkeletonWhileNavigating({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) {
  const isClick = (await headers()).get("sec-fetch-dest") === "empty";
  return isClick ? <Suspense fallback={skeleton}>{children}</Suspense> : children;
}
