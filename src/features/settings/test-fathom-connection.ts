import { FathomTestInput } from "#domain/fathom-credentials.ts";
import { maskSecret } from "#domain/mask-secret.ts";
import { DomainError } from "#domain/errors.ts";
import { checkFathomKey, type KeyCheck } from "#features/settings/check-fathom-key.ts";
import { countFathomTest } from "#features/settings/count-fathom-test.ts";
import { requireRole } from "#server/auth/require-role.ts";
import type { Context } from "#server/context.ts";
import { getSetting } from "#server/settings/get-setting.ts";

/**
 * Tests the key in the form, or the stored one when the form has none (or shows it masked).
 * @throws DomainError forbidden · rate_limited (10 per 10 minutes and person) · precondition, when there is no key at all; ZodError
 */
export async function testFathomConnection(ctx: Context, body: unknown): Promise<KeyCheck> {
  requireRole(ctx, "admin");
  const stored = await getSetting(ctx, "fathom_api_key");
  const { apiKey } = FathomTestInput.parse(withoutMask(body, stored));
  const key = apiKey ?? stored;
  if (key === null) throw new DomainError("precondition", "fathom_not_configured");

  await countFathomTest(ctx);
  return checkFathomKey(ctx, key);
}

function withoutMask(body: unknown, stored: string | null): unknown {
  if (stored === null || typeof body !== "object" || body === null || !("apiKey" in body)) return body;
  const { apiKey, ...others } = body;
  return typeof apiKey === "string" && apiKey.trim() === maskSecret(stored) ? others : body;
}
