import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/local/bootstrap-database.ts";
import { startTestStack, type TestStack } from "../support/test-stack.ts";

const options = { auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false } };
const password = "correct-horse-9";
let stack: TestStack;

beforeAll(async () => {
  stack = await startTestStack({
    appUrl: "http://localhost:4321",
    schema: `
      create table public.notes (id int primary key, owner uuid default auth.uid() references auth.users (id));
      create table public.unmentioned (id int primary key);
      alter table public.notes enable row level security;
      grant select, insert on public.notes to authenticated, service_role;
      create policy "people read their own notes" on public.notes for select to authenticated using (owner = (select auth.uid()));
      create policy "people write their own notes" on public.notes for insert to authenticated with check (owner = (select auth.uid()));
      create function public.nap() returns void language sql as 'select pg_sleep(10)';
      grant execute on function public.nap to anon;`,
  });
});
afterAll(() => stack.stop());

const visitor = () => createClient(stack.supabaseUrl, stack.publishableKey, options);
const service = () => createClient(stack.supabaseUrl, stack.secretKey, options);

async function signUp(email: string) {
  const client = visitor();
  const { data, error } = await client.auth.signUp({ email, password });
  expect(error).toBeNull();
  return { client, user: data.user };
}

describe("the local Supabase", () => {
  it("signs a person up and in, and lets policies see who it is", async () => {
    const { client, user } = await signUp("ada@example.com");
    expect(user?.email).toBe("ada@example.com");
    expect((await client.from("notes").insert({ id: 1 }).select()).data).toEqual([{ id: 1, owner: user?.id }]);
    const { client: other } = await signUp("bob@example.com");
    expect((await other.from("notes").select()).data).toEqual([]);
    expect((await service().from("notes").select()).data).toHaveLength(1);

    const again = visitor();
    expect((await again.auth.signInWithPassword({ email: "ada@example.com", password })).error).toBeNull();
    const claims = await again.auth.getClaims();
    expect(claims.data?.claims).toMatchObject({ sub: user?.id, role: "authenticated", email: "ada@example.com" });
    expect((await again.auth.refreshSession()).error).toBeNull();
    expect((await again.auth.signOut()).error).toBeNull();
  });

  it("tells a wrong password and a taken address by their codes", async () => {
    await signUp("cyd@example.com");
    const wrong = await visitor().auth.signInWithPassword({ email: "cyd@example.com", password: "nope-nope-1" });
    expect(wrong.error?.code).toBe("invalid_credentials");
    const taken = await visitor().auth.signUp({ email: "cyd@example.com", password });
    expect(taken.error?.code).toBe("user_already_exists");
    const weak = await visitor().auth.signUp({ email: "dee@example.com", password: "short" });
    expect(weak.error?.code).toBe("weak_password");
  });

  it("keeps somebody signed in whose page refreshes the session twice at once", async () => {
    const { client } = await signUp("hal@example.com");
    const { data } = await client.auth.getSession();
    const refresh = () => visitor().auth.refreshSession({ refresh_token: data.session?.refresh_token ?? "" });
    const [first, second] = [await refresh(), await refresh()];
    expect([first.error, second.error]).toEqual([null, null]);
    expect((await visitor().auth.getUser(first.data.session?.access_token)).error).toBeNull();
  });

  it("mails a sign-in link that ends at the app and works once", async () => {
    await signUp("eve@example.com");
    const redirect = "http://localhost:4321/auth/callback?next=%2Fmeetings%3Frep%3D1";
    const sent = await visitor().auth.signInWithOtp({
      email: "eve@example.com",
      options: { shouldCreateUser: false, emailRedirectTo: redirect },
    });
    expect(sent.error).toBeNull();
    const link = linkOf("eve@example.com");
    expect(link.origin + link.pathname).toBe("http://localhost:4321/auth/callback");
    expect(link.searchParams.get("redirect_to")).toBe(redirect);
    const token_hash = link.searchParams.get("token_hash") ?? "";
    const used = await visitor().auth.verifyOtp({ token_hash, type: "email" });
    expect(used.data.user?.email).toBe("eve@example.com");
    const twice = await visitor().auth.verifyOtp({ token_hash, type: "email" });
    expect(twice.error?.code).toBe("otp_expired");
  });

  it("mails a reset link after which the password can be changed", async () => {
    await signUp("fay@example.com");
    const redirectTo = "http://localhost:4321/auth/callback?next=%2Freset-password";
    expect((await visitor().auth.resetPasswordForEmail("fay@example.com", { redirectTo })).error).toBeNull();
    const link = linkOf("fay@example.com");
    expect(link.searchParams.get("type")).toBe("recovery");
    const client = visitor();
    await client.auth.verifyOtp({ token_hash: link.searchParams.get("token_hash") ?? "", type: "recovery" });
    expect((await client.auth.updateUser({ password: "another-horse-9" })).error).toBeNull();
    const signedIn = await visitor().auth.signInWithPassword({ email: "fay@example.com", password: "another-horse-9" });
    expect(signedIn.error).toBeNull();
  });

  it("does not send a mail to an unknown address, and does not make an account", async () => {
    const before = stack.mails().length;
    await visitor().auth.resetPasswordForEmail("nobody@example.com");
    await visitor().auth.signInWithOtp({ email: "nobody@example.com", options: { shouldCreateUser: false } });
    expect(stack.mails()).toHaveLength(before);
  });

  it("gives nobody a table that no migration granted, after any number of requests", async () => {
    const { client } = await signUp("gus@example.com");
    for (const caller of [visitor(), client, service()]) {
      expect((await caller.from("unmentioned").select()).error?.code).toBe("42501");
    }
    const grants = await withClient(stack.database.adminUrl, (db) =>
      db.query(
        "select grantee from information_schema.role_table_grants where table_name = 'unmentioned' and grantee <> 'postgres'",
      ),
    );
    expect(grants.rows).toEqual([]);
  });

  it("refuses a missing key, a wrong key, and the secret key in a browser", async () => {
    const get = (headers: Record<string, string>) => fetch(`${stack.supabaseUrl}/rest/v1/notes`, { headers });
    expect((await get({})).status).toBe(401);
    expect((await get({ apikey: "sb_secret_guess" })).status).toBe(401);
    expect((await get({ authorization: `Bearer ${stack.secretKey}` })).status).toBe(401);
    expect((await get({ apikey: stack.secretKey, "user-agent": "Mozilla/5.0 (X11) Chrome" })).status).toBe(401);
    expect((await get({ apikey: stack.secretKey })).status).toBe(200);
    expect((await fetch(`${stack.supabaseUrl}/studio`)).status).toBe(404);
  });

  it("follows the schema when a migration tells it to", async () => {
    await withClient(stack.databaseUrl, (client) =>
      client.query(
        "create table public.later (id int); grant select on public.later to anon; notify pgrst, 'reload schema'",
      ),
    );
    await expect.poll(async () => (await visitor().from("later").select()).data, { timeout: 20_000 }).toEqual([]);
  });

  it("runs the product's SQL as a role that is not a superuser and has the limits of a hosted project", async () => {
    await withClient(stack.databaseUrl, async (client) => {
      const { rows } = await client.query(
        "select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user",
      );
      expect(rows).toEqual([{ rolname: "postgres", rolsuper: false, rolbypassrls: true }]);
      const version = await client.query("show server_version_num");
      expect(Number(version.rows[0].server_version_num)).toBeGreaterThanOrEqual(170000);
    });
    expect((await visitor().rpc("nap")).error?.code).toBe("57014");
  });
});

function linkOf(to: string): URL {
  const mail = stack.mails().findLast((entry) => entry.to === to);
  const [address] = /http:\/\/[^\s]+/.exec(mail?.text ?? "") ?? [];
  return new URL(address ?? "http://no-link");
}
