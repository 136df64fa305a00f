import { redirect } from "next/navigation";

import { toRoute } from "#lib/route.ts";

/** Leaves for a path that was decided at run time. */
export function goTo(path: string): never {
  return redirect(toRoute(path));
}
