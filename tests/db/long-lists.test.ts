import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { createServiceClient, type Db } from "../../src/server/db/client.ts";
import { listMembers } from "../../src/server/db/profiles.ts";
import { listSalesReps } from "../../src/server/db/sales-reps.ts";
import { startTestStack, type TestStack } from "../support/test-stack.ts";

/* More rows than the API hands out at a time (1,000), and a whole number of the pages they are read in. */
const many = 1500;
let stack: TestStack;
let db: Db;

beforeAll(async () => {
  stack = await startTestStack();
  for (const [name, value] of Object.entries(stack.env)) vi.stubEnv(name, value);
  db = { read: createServiceClient(), write: createServiceClient() };
  await withClient(stack.database.adminUrl, (client) =>
    client.query(`
      insert into public.sales_reps (name, email)
        select 'Rep ' || to_char(${many} - n, 'FM0000'), 'rep-' || n || '@koppel.example' from generate_series(1, ${many}) as n;
      insert into auth.users (id, email, aud, role)
        select gen_random_uuid(), 'p-' || to_char(n, 'FM0000') || '@koppel.example', 'authenticated', 'authenticated'
        from generate_series(1, ${many}) as n;
      insert into public.profiles (id, email, role)
        select id, email, case when email < 'p-0003' then null when email < 'p-0005' then 'rep' else 'admin' end
        from auth.users where email like 'p-%';
    `),
  );
});
afterAll(() => stack.stop());

describe("a list that is longer than one answer of the API", () => {
  it("has every sales rep once, by name", async () => {
    const names = (await listSalesReps(db)).map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: many }, (_, index) => `Rep ${String(index).padStart(4, "0")}`));
  });

  it("has every person once, who waits first", async () => {
    const members = await listMembers(db);
    expect(new Set(members.map(({ id }) => id)).size).toBe(many);
    expect(members.slice(0, 3).map(({ email, role }) => [email, role])).toEqual([
      ["p-0001@koppel.example", null],
      ["p-0002@koppel.example", null],
      ["p-0005@koppel.example", "admin"],
    ]);
    expect(members.at(-1)).toMatchObject({ email: "p-0004@koppel.example", role: "rep" });
  });
});
