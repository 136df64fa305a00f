import type { z } from "zod";
import type { Provider } from "#integrations/kit/connection.ts";
import type { Capability, Operations } from "#integrations/kit/operations.ts";

/**
 * One integration, as data. Glossary: *integration* is the kind (Fathom), *connection* is ours to theirs,
 * *operation* is one thing it can do, *capability* is the name of an operation it has.
 */
export type Integration<Config, Has extends Capability> = Provider & {
  name: string;
  direction: "inbound" | "outbound";
  config: z.ZodType<Config>;
  capabilities: readonly Has[];
  /** Lazy, so that listing integrations loads none of their code. */
  operations: () => Promise<Pick<Operations<Config>, Has>>;
};

/** Checks a definition: a capability without its operation is a type error. */
export function defineIntegration<Config, Has extends Capability>(
  definition: Integration<Config, Has>,
): Integration<Config, Has> {
  return definition;
}
