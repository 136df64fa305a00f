import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestStack, type TestStack } from "../support/test-stack.ts";

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ confirmEmail: true, appUrl: "http://localhost:4321" });
});
afterAll(() => stack.stop());

const options = { auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false } };
const visitor = () => createClient(stack.supabaseUrl, stack.publishableKey, options);

describe("an installation that asks people to confirm their address", () => {
  it("lets nobody in before the link of the mail was used", async () => {
    const account = { email: "ada@example.com", password: "correct-horse-9" };
    const emailRedirectTo = "http://localhost:4321/auth/callback?next=%2Fonboarding";
    const signedUp = await visitor().auth.signUp({ ...account, options: { emailRedirectTo } });
    expect(signedUp.error).toBeNull();
    expect(signedUp.data.session).toBeNull();
    expect((await visitor().auth.signInWithPassword(account)).error?.code).toBe("email_not_confirmed");

    const [mail] = stack.mails();
    const link = new URL(/http:\/\/\S+/.exec(mail?.text ?? "")?.[0] ?? "http://no-link");
    expect(link.searchParams.get("redirect_to")).toBe(emailRedirectTo);
    const token_hash = link.searchParams.get("token_hash") ?? "";
    expect((await visitor().auth.verifyOtp({ token_hash, type: "email" })).data.session).not.toBeNull();
    expect((await visitor().auth.signInWithPassword(account)).error).toBeNull();
  });

  it("says in Dutch and in English what the mail is for", () => {
    const [mail] = stack.mails();
    expect(mail?.subject).toBe("Bevestig je e-mailadres / Confirm your e-mail");
    expect(mail?.html).not.toContain("{{");
    expect(mail?.text).toMatch(/Welkom bij Koppel[\s\S]*Welcome to Koppel/);
  });
});
