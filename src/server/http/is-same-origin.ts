import "server-only";

/**
 * Whether a browser sent this request from one of our own pages. Cookies travel with requests that other sites start, so a
 * write that is authenticated by cookie must pass this. No Origin and no Sec-Fetch-Site means no.
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "same-origin";
  if (!URL.canParse(origin)) return false;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return origin === new URL(appUrl).origin || new URL(origin).host === host;
}
