import type { Context } from "#server/context.ts";
import { countAgainst } from "#server/rate-limit.ts";

const testLimit = { name: "test_connection", message: "too_many_tests", points: 10, durationSeconds: 600 };

/** Each test of a Fathom key counts, however it was asked for. @throws DomainError rate_limited (10 per 10 minutes and person) */
export async function countFathomTest({ actor }: Context): Promise<void> {
  await countAgainst(testLimit, actor.kind === "user" ? actor.userId : actor.name);
}
