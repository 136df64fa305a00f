import { openConnection } from "#integrations/kit/connection.ts";
import { registry } from "#integrations/registry.ts";
import type { Context } from "#server/context.ts";
import { env } from "#server/env.ts";

/** A person waits for these answers, so they may not take as long as a sync's. */
const timeoutMs = 10_000;

/** A connection with one key, and what can be done with it; for the settings pages. */
export async function openFathom(ctx: Pick<Context, "now">, apiKey: string) {
  const { fathom } = registry;
  const connection = openConnection(fathom, {
    credentials: { kind: "api_key", apiKey },
    config: fathom.config.parse({}),
    sandboxUrl: env().KOPPEL_SANDBOX_URL,
    now: ctx.now,
    timeoutMs,
  });
  return { connection, operations: await fathom.operations() };
}
