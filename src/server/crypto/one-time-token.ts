import "server-only";

import { createHash, randomBytes } from "node:crypto";

/** A token for a link (256 random bits), and the hash that is stored in its place. */
export function createOneTimeToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOneTimeToken(token) };
}

/** SHA-256 in hex. Nothing stronger is needed: a random token cannot be guessed from its hash. */
export function hashOneTimeToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
