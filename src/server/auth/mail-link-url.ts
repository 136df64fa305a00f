import "server-only";

import { env } from "#server/env.ts";

/** Where a link in one of the auth server's mails brings a person back to; `next` is the page they wanted. */
export function mailLinkUrl(next: string): string {
  const url = new URL("/auth/callback", env().APP_URL);
  if (next !== "/") url.searchParams.set("next", next);
  return url.href;
}
