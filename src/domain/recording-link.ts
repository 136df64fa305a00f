import { webUrl } from "#domain/web-url.ts";

/** The recording at a moment: Fathom's pages start at `?timestamp=<seconds>`. Null when the address is not a web page. */
export function recordingLink(shareUrl: string | null, seconds: number | null): string | null {
  const url = URL.parse(webUrl(shareUrl) ?? "");
  if (!url) return null;
  if (seconds !== null && Number.isFinite(seconds) && seconds >= 0) {
    url.searchParams.set("timestamp", String(Math.floor(seconds)));
  }
  return url.href;
}
