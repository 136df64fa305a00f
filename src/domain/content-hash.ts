import { createHash } from "node:crypto";

/** JSON with its keys in order and without undefined ones: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${members.join(",")}}`;
}

/** SHA-256 in hex. A higher `mapVersion` changes every hash, so a better map rewrites what an older one stored. */
export function contentHash(value: unknown, mapVersion: number): string {
  return createHash("sha256")
    .update(`${mapVersion}\n${canonicalJson(value)}`)
    .digest("hex");
}
