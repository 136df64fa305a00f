const kinds = [
  "auth",
  "rate_limited",
  "transient",
  "not_found",
  "conflict",
  "validation",
  "contract",
  "not_configured",
  "superseded",
] as const;

export type RunErrorKind = (typeof kinds)[number] | "other";

/** A run's stored error as one of the kinds a person gets words and a next step for; null when nothing went wrong. */
export function runErrorKind(stored: string | null): RunErrorKind | null {
  if (stored === null) return null;
  return kinds.find((kind) => kind === stored) ?? "other";
}

/** The kinds that only a visit to the connection's settings can heal. */
export function needsConnection(kind: RunErrorKind): boolean {
  return kind === "auth" || kind === "not_configured" || kind === "validation";
}
