import "server-only";

const base = "http://koppel.invalid";

/**
 * Where to go after signing in: a path of this site, or "/" when the wish points anywhere else. Browsers read "\" as "/"
 * and drop tabs and line breaks, so the path is judged after the same parsing.
 */
export function safeNextPath(wish: unknown): string {
  if (typeof wish !== "string" || !wish.startsWith("/") || !URL.canParse(wish, base)) return "/";
  const url = new URL(wish, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return "/";
  // Coming back to a page of the sign-in flow itself would only go round in circles.
  if (/^\/(sign-in|sign-up|forgot-password|auth|api)(\/|$)/.test(url.pathname)) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
