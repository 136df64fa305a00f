import "server-only";

import { createHmac, hkdfSync } from "node:crypto";

import type { EncryptionKey } from "#server/crypto/encryption-keys.ts";

/**
 * Fingerprint for the audit log, "kid:hex": shows that a value changed without showing the value. Keyed (HMAC-SHA256 with
 * a key derived for this purpose alone), because a plain hash of a short or guessable value could be looked up.
 */
export function keyedHash(key: EncryptionKey, value: string): string {
  const derived = Buffer.from(hkdfSync("sha256", key.bytes, Buffer.alloc(0), "koppel/audit-fingerprint", 32));
  return `${key.id}:${createHmac("sha256", derived).update(value).digest("hex")}`;
}
