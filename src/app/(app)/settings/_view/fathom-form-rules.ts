type Typed = {
  apiKey: string;
  webhookSecret: string;
  /** The stored values in full, once an admin has asked to see them. */
  shownApiKey: string | null;
  shownSecret: string | null;
  hasApiKey: boolean;
  removesSecret: boolean;
};

type Verdict = {
  apiKeyWrong: boolean;
  secretWrong: boolean;
  /** There is a key to test: a typed one, or the stored one. */
  canTest: boolean;
  canSave: boolean;
};

// The browser's copy of domain/fathom-credentials.ts, without 14 kB of zod; the test holds the two together.
const keyPattern = /^[A-Za-z0-9._-]{20,512}$/;
const secretPattern = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;

export const isApiKey = (value: string): boolean => keyPattern.test(value.trim());
export const isWebhookSecret = (value: string): boolean =>
  value.trim().length <= 512 && secretPattern.test(value.trim());

/** What the form allows right now. An empty key field means "keep the stored one". */
export function judgeFathomForm(typed: Typed): Verdict {
  const apiKey = typed.apiKey.trim();
  const secret = typed.webhookSecret.trim();
  const apiKeyWrong = apiKey !== "" && !isApiKey(apiKey);
  const secretWrong = !typed.removesSecret && secret !== "" && !isWebhookSecret(secret);

  const hasKey = apiKey === "" ? typed.hasApiKey : !apiKeyWrong;
  const keyChanged = apiKey !== "" && apiKey !== typed.shownApiKey;
  const secretChanged = typed.removesSecret || (secret !== "" && secret !== typed.shownSecret);
  return {
    apiKeyWrong,
    secretWrong,
    canTest: hasKey,
    canSave: hasKey && !secretWrong && (keyChanged || secretChanged),
  };
}
