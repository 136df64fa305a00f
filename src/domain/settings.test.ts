import { expect, it } from "vitest";
import { type SettingKey, settings } from "./settings.ts";

it("has a default for every setting that its own schema takes", () => {
  for (const { schema, default: value } of Object.values(settings)) expect(schema.safeParse(value).success).toBe(true);
});

it("keeps exactly the key and the webhook secret secret", () => {
  const secret = Object.entries(settings).filter(([, setting]) => setting.secret);
  expect(secret.map(([key]) => key)).toEqual<SettingKey[]>(["fathom_api_key", "fathom_webhook_secret"]);
});
