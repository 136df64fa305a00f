import "server-only";

import { env } from "#server/env.ts";

/**
 * Stops a server that could not work: with instructions on stderr and a non-zero exit, instead of a 500 for every visitor.
 * A serverless platform shows the reason of a failed start itself, so there it is thrown.
 */
export function checkEnvironment(): void {
  try {
    env();
  } catch (error) {
    if (process.env["VERCEL"] !== undefined) throw error;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
