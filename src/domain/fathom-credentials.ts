import { z } from "zod";

/**
 * Messages are keys under `errors.*`. Fathom does not document its key format, so the brief's rule decides:
 * at least 20 characters of `[A-Za-z0-9._-]`.
 */
export const FathomApiKey = z
  .string({ error: "api_key_required" })
  .trim()
  .min(1, { error: "api_key_required", abort: true })
  .regex(/^[A-Za-z0-9._-]*$/, { error: "api_key_characters", abort: true })
  .min(20, { error: "api_key_too_short", abort: true })
  .max(512, { error: "api_key_too_long" });

/**
 * `whsec_` and then padded base64, as Standard Webhooks prescribes: its verifiers refuse anything else, so a secret that
 * passes here also verifies. https://developers.fathom.ai/webhooks
 */
export const FathomWebhookSecret = z
  .string({ error: "webhook_secret_format" })
  .trim()
  .max(512, { error: "webhook_secret_format", abort: true })
  .regex(/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/, {
    error: "webhook_secret_format",
  });

const emptyToNull = (value: unknown): unknown => (typeof value === "string" && value.trim() === "" ? null : value);

/** What Settings → Fathom Koppeling saves. `webhookSecret`: absent leaves the stored one alone, null or "" removes it. */
export const FathomCredentials = z.strictObject({
  apiKey: FathomApiKey,
  webhookSecret: z.preprocess(emptyToNull, FathomWebhookSecret.nullable()).optional(),
});
export type FathomCredentials = z.infer<typeof FathomCredentials>;

/** What Test Verbinding sends: the key in the form, or nothing to test the stored one. */
export const FathomTestInput = z.strictObject({
  apiKey: z.preprocess(emptyToNull, FathomApiKey.nullable()).optional(),
});
export type FathomTestInput = z.infer<typeof FathomTestInput>;
