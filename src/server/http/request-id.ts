import "server-only";

import { randomUUID } from "node:crypto";

/** The id a platform or proxy in front of us gave this request, or a new one; it ties our answer to our log lines. */
export function requestId(headers: Headers): string {
  const given = headers.get("x-request-id") ?? headers.get("x-vercel-id") ?? "";
  return /^[\w.:-]{8,100}$/.test(given) ? given : randomUUID();
}
