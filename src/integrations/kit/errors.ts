import type { ProviderErrorKind } from "#domain/errors.ts";

/** The kinds every provider shares; a provider whose API deviates maps its own codes in its own folder. */
export function kindFromStatus(status: number): ProviderErrorKind {
  if (status === 401 || status === 403) return "auth";
  if (status === 404 || status === 410) return "not_found";
  if (status === 409) return "conflict";
  if (status === 429) return "rate_limited";
  if (status === 408 || status === 425 || status >= 500) return "transient";
  if (status >= 400) return "validation";
  return "contract";
}

/** Milliseconds of a `Retry-After` header, which holds seconds or an HTTP date; undefined when it holds neither. */
export function parseRetryAfterMs(header: string | null, now: Date): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1000));
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
