import { z } from "zod";

import { FathomApiKey, FathomCredentials } from "#domain/fathom-credentials.ts";
import { fullMask, maskSecret } from "#domain/mask-secret.ts";

const Body = z.looseObject({});

/** What is stored or comes from the environment right now. */
type Current = { apiKey: string | null; webhookSecret: string | null };

export type CredentialChanges = { apiKey?: string; webhookSecret?: string | null };

/**
 * Reads what the form sent. A value that comes back as we showed it (masked) is a field nobody touched, and an absent key
 * keeps the one there is; the first save has to bring one.
 * @throws ZodError
 */
export function readFathomCredentials(body: unknown, current: Current): CredentialChanges {
  const fields = { ...Body.parse(body) };
  for (const name of ["apiKey", "webhookSecret"]) {
    const value = fields[name];
    const shown = name === "apiKey" ? current.apiKey && maskSecret(current.apiKey) : current.webhookSecret && fullMask;
    if (typeof value === "string" && shown && value.trim() === shown) delete fields[name];
  }
  const schema =
    current.apiKey === null ? FathomCredentials : FathomCredentials.extend({ apiKey: FathomApiKey.optional() });
  const { apiKey, webhookSecret } = schema.parse(fields);
  return {
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
  };
}
