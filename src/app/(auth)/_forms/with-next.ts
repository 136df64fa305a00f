import { safeNextPath } from "#server/http/safe-next-path.ts";

/** Carries the page somebody wanted along to the next auth page: `/sign-up?next=%2Fmeetings%2F1`. */
export function withNext(path: string, next: unknown, extra: Record<string, string> = {}): string {
  const target = safeNextPath(next);
  const query = new URLSearchParams({ ...extra, ...(target !== "/" && { next: target }) }).toString();
  return query === "" ? path : `${path}?${query}`;
}
