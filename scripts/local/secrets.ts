import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { StartError } from "./start-error.ts";

const Secrets = z.object({
  jwtSecret: z.string().min(32),
  publishableKey: z.string().startsWith("sb_publishable_"),
  secretKey: z.string().startsWith("sb_secret_"),
  cronSecret: z.string().min(16),
  encryptionKeys: z.string().min(1),
  passwords: z.object({
    supabaseAdmin: z.string(),
    postgres: z.string(),
    authAdmin: z.string(),
    authenticator: z.string(),
  }),
});

/** What only this installation knows: made once, kept in a file that only its owner can read. */
export type Secrets = z.infer<typeof Secrets>;

export function loadOrCreateSecrets(file: string): Secrets {
  if (!existsSync(file)) {
    const secrets = createSecrets();
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    return secrets;
  }
  const parsed = Secrets.safeParse(parseJson(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new StartError(`The secrets of this installation cannot be read: ${file} is damaged.`, [
    "Put back a copy of that file. Without it the saved API keys cannot be decrypted.",
    "To begin again with an empty workspace, choose another folder: KOPPEL_DATA_DIR=/path/to/folder npm start",
  ]);
}

const word = (bytes: number) => randomBytes(bytes).toString("base64url");

function createSecrets(): Secrets {
  return {
    jwtSecret: word(48),
    publishableKey: `sb_publishable_${word(24)}`,
    secretKey: `sb_secret_${word(24)}`,
    cronSecret: word(32),
    encryptionKeys: `k1:${randomBytes(32).toString("base64")}`,
    passwords: { supabaseAdmin: word(24), postgres: word(24), authAdmin: word(24), authenticator: word(24) },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
