import "server-only";

import type { z } from "zod";

import { settings, type SettingKey, type SettingValue } from "#domain/settings.ts";
import { openSecret, sealSecret, type SecretBoxKeys } from "#server/crypto/secret-box.ts";

type Definitions = {
  [Key in SettingKey]: {
    schema: z.ZodType<SettingValue<Key>>;
    default: SettingValue<Key>;
    secret: boolean;
    description: string;
  };
};

/** The settings map, typed so that a key's schema, default and value belong together. */
export const settingDefinitions: Definitions = settings;

/** A value as its row holds it: text as it is (the brief's SQL reads it), other values as JSON, secrets sealed. */
export async function encodeSetting<Key extends SettingKey>(
  keys: SecretBoxKeys,
  key: Key,
  value: SettingValue<Key>,
): Promise<string | null> {
  if (value === null) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return settingDefinitions[key].secret ? sealSecret(keys, key, text) : text;
}

/** @throws Error when the row cannot be opened or does not fit its schema */
export async function decodeSetting<Key extends SettingKey>(
  keys: SecretBoxKeys,
  key: Key,
  stored: string,
): Promise<SettingValue<Key>> {
  const { schema, secret } = settingDefinitions[key];
  const text = secret ? await openSecret(keys, key, stored) : stored;
  const asText = schema.safeParse(text);
  return asText.success ? asText.data : schema.parse(JSON.parse(text));
}
