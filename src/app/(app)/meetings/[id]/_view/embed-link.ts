import { recordingLink } from "#domain/recording-link.ts";

/** Where Fathom keeps its share pages; the embed page has the same token. */
const sharePage = /^https:\/\/fathom\.video\/share\/([\w-]+)\/?$/;

/**
 * The page that plays a shared recording inside another site, or null when there is no share link. Fathom's API does not
 * document it; its share pages announce it by oEmbed (`https://fathom.video/oembed?format=json&url=<share page>`).
 */
export function embedLink(shareUrl: string | null, seconds: number | null): string | null {
  // Without its query: a share link may carry tracking parameters.
  const token = sharePage.exec(shareUrl?.split(/[?#]/)[0] ?? "")?.[1];
  return token === undefined ? null : recordingLink(`https://fathom.video/embed/${token}?autoplay=1`, seconds);
}
