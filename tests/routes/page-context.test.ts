import { enterRequest, requestScope } from "./support/request-scope.ts";

import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { redeemMailLink } from "../../src/server/auth/redeem-mail-link.ts";
import { clearSession } from "../../src/server/auth/clear-session.ts";
import { sessionCookieName } from "../../src/server/auth/session-cookie.ts";
import { findContext, requireContext } from "../../src/server/context-from-request.ts";
import { appUrl, startRouteStack, type Person, type RouteStack } from "./support/route-stack.ts";

const cookieName = sessionCookieName(appUrl);
let stack: RouteStack;
let admin: Person;
let rep: Person;
let waiting: Person;

beforeAll(async () => {
  stack = await startRouteStack();
  admin = await stack.signUp("admin@koppel.test", "admin");
  rep = await stack.signUp("rep@koppel.test", "rep");
  waiting = await stack.signUp("wacht@koppel.test");
});
afterAll(() => stack.stop());

/** Where a page sends its visitor instead of rendering; Next says so by throwing. */
async function destinationOf(page: Promise<unknown>): Promise<string> {
  const thrown: unknown = await page.then(
    () => ({ digest: "stays" }),
    (error: unknown) => error,
  );
  return typeof thrown === "object" && thrown !== null && "digest" in thrown ? String(thrown.digest) : String(thrown);
}

const client = () =>
  createClient(stack.supabaseUrl, stack.publishableKey, { auth: { persistSession: false, flowType: "implicit" } });
const linkInLastMail = () => new URL(/https?:\S+/.exec(stack.mails().at(-1)?.text ?? "")?.[0] ?? "").searchParams;

describe("a page's context", () => {
  it("is the signed-in person, with two requests at most", async () => {
    enterRequest(admin.cookie);
    const fetches = vi.spyOn(globalThis, "fetch");
    const ctx = await requireContext();
    expect(fetches.mock.calls.length).toBeLessThanOrEqual(2);
    fetches.mockRestore();
    expect(ctx.actor).toEqual({
      kind: "user",
      userId: admin.userId,
      email: admin.email,
      role: "admin",
      locale: "nl",
      timeZone: "Europe/Amsterdam",
      ipAddress: "203.0.113.9",
    });
  });

  it("sends visitors to sign in and back to this very page", async () => {
    enterRequest("", { "x-koppel-path": "/meetings/1?t=65" });
    expect(await findContext()).toBeNull();
    expect(await destinationOf(requireContext())).toContain("/sign-in?next=%2Fmeetings%2F1%3Ft%3D65");
  });

  it("does not believe a forged cookie", async () => {
    enterRequest(admin.cookie);
    const [name, value = ""] = [...requestScope.jar][0] ?? [];
    const session = JSON.parse(Buffer.from(value.slice("base64-".length), "base64url").toString());
    const [header, payload] = session.access_token.split(".");
    const claims = { ...JSON.parse(Buffer.from(payload, "base64url").toString()), sub: rep.userId };
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.${session.access_token.split(".")[2]}`;
    const cookie = Buffer.from(JSON.stringify({ ...session, access_token: forged })).toString("base64url");
    enterRequest(`${name}=base64-${cookie}`);
    expect(await findContext()).toBeNull();
  });

  it("lets people without a role wait, and nowhere else", async () => {
    enterRequest(waiting.cookie);
    expect(await destinationOf(requireContext())).toContain("/pending");
    expect((await requireContext({ allowPending: true })).actor.role).toBeNull();
  });

  it("hides pages from other roles", async () => {
    enterRequest(rep.cookie);
    expect(await destinationOf(requireContext({ role: "admin" }))).toContain("404");
    expect((await requireContext({ role: ["admin", "rep"] })).actor.role).toBe("rep");
  });
});

describe("a link in a mail", () => {
  it("signs in once, and goes where the person wanted to be", async () => {
    await client().auth.signInWithOtp({
      email: rep.email,
      options: { shouldCreateUser: false, emailRedirectTo: `${appUrl}/auth/callback?next=%2Fmeetings%3Fq%3Dx` },
    });
    const link = linkInLastMail();
    enterRequest();
    expect(await redeemMailLink(link)).toMatchObject({
      path: "/meetings?q=x",
      headers: { "Cache-Control": expect.stringContaining("no-store") },
    });
    expect([...requestScope.jar.keys()]).toContain(cookieName);
    expect((await findContext())?.actor).toMatchObject({ userId: rep.userId });

    enterRequest();
    expect(await redeemMailLink(link)).toEqual({ path: "/sign-in?error=link_expired", accessToken: null, headers: {} });
    expect(requestScope.jar.size).toBe(0);
  });

  it("leads a forgotten password to the page for a new one", async () => {
    await client().auth.resetPasswordForEmail(rep.email, {
      redirectTo: `${appUrl}/auth/callback?next=/reset-password`,
    });
    enterRequest();
    expect((await redeemMailLink(linkInLastMail())).path).toBe("/reset-password");
  });

  it.each([
    ["code=abc", "/sign-in?error=link_other_browser"],
    ["error=access_denied&error_code=otp_expired", "/sign-in?error=link_expired"],
    ["token_hash=abc&type=nonsense", "/sign-in?error=link_expired"],
    ["", "/sign-in?error=link_expired"],
  ])("explains what is wrong with ?%s", async (query, path) => {
    enterRequest();
    expect((await redeemMailLink(new URLSearchParams(query))).path).toBe(path);
  });

  it("never leaves this site", async () => {
    await client().auth.signInWithOtp({
      email: rep.email,
      options: { shouldCreateUser: false, emailRedirectTo: `${appUrl}/auth/callback?next=https%3A%2F%2Fevil.example` },
    });
    enterRequest();
    expect((await redeemMailLink(linkInLastMail())).path).toBe("/");
  });
});

describe("signing out", () => {
  it("forgets every cookie of the session, and no other", async () => {
    enterRequest(`${admin.cookie}; ${cookieName}-code-verifier=x; koppel_locale=en`);
    await clearSession();
    expect([...requestScope.jar.keys()]).toEqual(["koppel_locale"]);
  });
});
