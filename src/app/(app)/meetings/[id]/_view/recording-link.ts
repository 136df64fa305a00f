/** Where Fathom keeps its share pages; their oEmbed answer names the embed page with the same token. */
const sharePage = /^https:\/\/fathom\.video\/share\/([\w-]+)\/?$/;

/** A link of the given address that is safe to follow, or null: only http and https, whatever a provider sent. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/** The recording at that second. Fathom's own playback links carry `?timestamp=<seconds>`. */
export function recordingAt(address: string | null, seconds: number | null): string | null {
  const link = safeLink(address);
  if (link === null || seconds === null) return link;
  const url = new URL(link);
  url.searchParams.set("timestamp", String(Math.floor(seconds)));
  return url.href;
}

/**
 * The page that plays a shared recording inside another site, or null when there is no share link. Fathom does not
 * document it in its API; its share pages announce it by oEmbed (`https://fathom.video/oembed?format=json&url=<share>`).
 */
export function embedAt(shareUrl: string | null, seconds: number | null): string | null {
  // The address without its query; a share link may carry tracking parameters.
  const link = safeLink(shareUrl)?.split(/[?#]/)[0];
  const token = link === undefined ? undefined : sharePage.exec(link)?.[1];
  if (token === undefined) return null;
  return recordingAt(`https://fathom.video/embed/${token}?autoplay=1`, seconds);
}
