import type { Client } from "pg";
import { withClient } from "../../../scripts/local/bootstrap-database.ts";
import type { TestDatabase } from "../../support/test-database.ts";

/** Who asks: a role of the Data API, and for `authenticated` the person. */
export type Asker = { role: "anon" | "authenticated" | "service_role"; userId?: string };

export const service: Asker = { role: "service_role" };
export const person = (userId: string): Asker => ({ role: "authenticated", userId });

/** Runs as the Data API would (role and claims of the asker) in a transaction that is kept when `run` succeeds. */
export async function as<Result>(
  db: TestDatabase,
  asker: Asker,
  run: (client: Client) => Promise<Result>,
): Promise<Result> {
  return withClient(db.url, async (client) => {
    await client.query("begin");
    await become(client, asker);
    const result = await run(client);
    await client.query("commit");
    return result;
  });
}

export async function become(client: Client, asker: Asker): Promise<void> {
  await client.query(`set local role ${asker.role}`);
  const claims = JSON.stringify({ role: asker.role, ...(asker.userId === undefined ? {} : { sub: asker.userId }) });
  await client.query("select set_config('request.jwt.claims', $1, true)", [claims]);
}

/** Calls one of our SQL functions by its parameters' names, as the service role, and answers what it returns (as JSON). */
export async function call<Answer>(db: TestDatabase, name: string, args: Record<string, unknown>): Promise<Answer> {
  return as(db, service, (client) => callWith(client, name, args));
}

export async function callWith<Answer>(client: Client, name: string, args: Record<string, unknown>): Promise<Answer> {
  const names = Object.keys(args);
  const values = Object.values(args).map((value) =>
    typeof value === "object" && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value,
  );
  const list = names.map((each, index) => `${each} => $${index + 1}`).join(", ");
  const { rows } = await client.query(
    `select to_jsonb(answer) as answer from public.${name}(${list}) as answer`,
    values,
  );
  return rows[0]?.answer;
}

/** The refusal's code (the message of a KPnnn error), or null when the call succeeded. */
export async function refusal(attempt: Promise<unknown>): Promise<string | null> {
  try {
    await attempt;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
