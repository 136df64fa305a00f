import type { Route } from "next";

/**
 * A path built at run time (filters, ids, `?next=`) as a typed route. Guarantees only what a link needs to stay inside
 * Koppel: one leading slash, never a protocol or another host.
 * @throws TypeError for anything that would leave this origin.
 */
export function toRoute(path: string): Route {
  if (!/^\/(?![/\\])/.test(path)) throw new TypeError(`Not a path inside the app: ${path}`);
  return path as Route;
}
