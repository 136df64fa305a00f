import "server-only";

import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose";

import type { EncryptionKey } from "#server/crypto/encryption-keys.ts";

/** The first key seals, every key opens: put a new key in front to rotate. */
export type SecretBoxKeys = readonly [EncryptionKey, ...EncryptionKey[]];

/**
 * Encrypts to a compact JWE (dir, A256GCM) with the key's id in its header. `purpose` names the place the value belongs
 * to and is authenticated with it, so a sealed value that is moved to another row does not open there.
 */
export async function sealSecret(keys: SecretBoxKeys, purpose: string, value: string): Promise<string> {
  const [key] = keys;
  return new CompactEncrypt(new TextEncoder().encode(value))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: key.id, purpose })
    .encrypt(key.bytes);
}

/** @throws Error when the key is gone, the value was changed, or it was sealed for another purpose. */
export async function openSecret(keys: SecretBoxKeys, purpose: string, sealed: string): Promise<string> {
  const key = sealingKey(keys, sealed);
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, key.bytes, {
    keyManagementAlgorithms: ["dir"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  if (protectedHeader["purpose"] !== purpose) throw new Error("The sealed value belongs to another setting");
  return new TextDecoder().decode(plaintext);
}

/**
 * The key a value was sealed with; another one than the first means that it is due for rotation.
 * @throws Error when that key is gone
 */
export function sealingKey(keys: SecretBoxKeys, sealed: string): EncryptionKey {
  const { kid = "?" } = decodeProtectedHeader(sealed);
  const key = keys.find((candidate) => candidate.id === kid);
  if (!key) throw new Error(`No encryption key with id "${kid}" in KOPPEL_ENCRYPTION_KEYS`);
  return key;
}
