import "server-only";

export type EncryptionKey = { id: string; bytes: Uint8Array };

/** Reads "kid:base64,kid2:base64": 32 bytes each, the first one encrypts, all of them decrypt. */
export function parseEncryptionKeys(text: string): [EncryptionKey, ...EncryptionKey[]] {
  const keys = text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const colon = part.indexOf(":");
      const id = part.slice(0, colon);
      const bytes = new Uint8Array(Buffer.from(part.slice(colon + 1), "base64"));
      if (colon < 1 || !/^[\w-]+$/.test(id)) throw new Error('needs an id before each key, as in "k1:base64"');
      if (bytes.length !== 32) throw new Error(`key "${id}" has ${bytes.length} bytes instead of 32`);
      return { id, bytes };
    });
  const [first, ...rest] = keys;
  if (!first) throw new Error("holds no key");
  if (new Set(keys.map((key) => key.id)).size !== keys.length) throw new Error("names the same id twice");
  return [first, ...rest];
}
