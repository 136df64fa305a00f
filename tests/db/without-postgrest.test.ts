import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { startTestStack, type TestStack } from "../support/test-stack.ts";

/*
 * Machines without a PostgREST binary (Apple silicon, musl) fall back to the REST of @supabase/lite, which by itself
 * grants every table to everybody. These promises hold there as well.
 */
const options = { auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false } };
const GRANTS = `
  select table_schema, table_name, grantee, privilege_type from information_schema.role_table_grants
  where grantee in ('anon', 'authenticated', 'service_role') order by 1, 2, 3, 4`;

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({
    withoutPostgrest: true,
    schema: `
      create table public.notes (id int primary key, owner uuid default auth.uid());
      create table public.unmentioned (id int primary key);
      alter table public.notes enable row level security;
      grant select, insert on public.notes to authenticated;
      grant select (id) on public.unmentioned to service_role;
      create policy "people read their own notes" on public.notes for select to authenticated using (owner = (select auth.uid()));
      create policy "people write their own notes" on public.notes for insert to authenticated with check (owner = (select auth.uid()));`,
  });
});
afterAll(() => stack.stop());

describe("without a PostgREST binary", () => {
  it("a person still sees their own rows and nobody else's", async () => {
    const [ada, bob] = await Promise.all(["ada@example.com", "bob@example.com"].map(signUp));
    expect((await ada?.from("notes").insert({ id: 1 }))?.error).toBeNull();
    expect((await ada?.from("notes").select("id"))?.data).toEqual([{ id: 1 }]);
    expect((await bob?.from("notes").select("id"))?.data).toEqual([]);
  });

  it("requests leave the grants as the migrations made them", async () => {
    const before = await grants();
    const visitor = createClient(stack.supabaseUrl, stack.publishableKey, options);
    const service = createClient(stack.supabaseUrl, stack.secretKey, options);
    expect((await visitor.from("notes").select()).error?.code).toBe("42501");
    expect((await service.from("unmentioned").select("id")).error).toBeNull();
    expect((await service.from("notes").select()).error?.code).toBe("42501");
    expect(await grants()).toEqual(before);
    expect(before).not.toContainEqual(expect.objectContaining({ table_name: "notes", grantee: "anon" }));
    expect(before.some((row) => row.table_name === "meetings" && row.privilege_type === "INSERT")).toBe(false);
  });
});

async function signUp(email: string) {
  const client = createClient(stack.supabaseUrl, stack.publishableKey, options);
  expect((await client.auth.signUp({ email, password: "correct-horse-9" })).error).toBeNull();
  return client;
}

async function grants() {
  const { rows } = await withClient(stack.database.adminUrl, (client) =>
    client.query<{ table_name: string; grantee: string; privilege_type: string }>(GRANTS),
  );
  return rows;
}
