import { stringFromBase64URL, stringToBase64URL } from "@supabase/ssr";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { proxy, config } from "../../src/proxy.ts";
import { sessionCookieName } from "../../src/server/auth/session-cookie.ts";
import { appUrl, startRouteStack, type Person, type RouteStack } from "./support/route-stack.ts";

const name = sessionCookieName(appUrl);
let stack: RouteStack;
let person: Person;

beforeAll(async () => {
  stack = await startRouteStack();
  person = await stack.signUp("admin@koppel.test", "admin");
});
afterAll(() => stack.stop());

const visit = (path: string, cookie = "") => proxy(new NextRequest(`${appUrl}${path}`, { headers: { cookie } }));
const passes = (response: Response) => response.headers.get("x-middleware-next") === "1";

/** The same session, `seconds` before its end, as a new browser that just signed in would have it. */
async function aged(seconds: number): Promise<string> {
  const { cookie } = await stack.signUp(`p${crypto.randomUUID()}@koppel.test`);
  const value = decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1)).slice("base64-".length);
  const session = JSON.parse(stringFromBase64URL(value));
  const expiring = { ...session, expires_at: Math.floor(Date.now() / 1000) + seconds };
  return `${name}=base64-${stringToBase64URL(JSON.stringify(expiring))}`;
}

describe("the proxy", () => {
  it("sends visitors to sign in, and back to where they wanted to be", async () => {
    const response = await visit("/meetings/1?tab=transcript&t=65");
    expect(response.status).toBe(307);
    const location = new URL(response.headers.get("location") ?? "");
    expect(location.pathname).toBe("/sign-in");
    expect(location.searchParams.get("next")).toBe("/meetings/1?tab=transcript&t=65");
    expect(new URL((await visit("/")).headers.get("location") ?? "").search).toBe("");
  });

  it.each(["/sign-in", "/sign-up", "/forgot-password", "/invite/abc", "/api/v1/meetings"])(
    "lets everybody through to %s",
    async (path) => {
      expect(passes(await visit(path))).toBe(true);
    },
  );

  it("lets a session through without touching it", async () => {
    const response = await visit("/meetings", person.cookie);
    expect(passes(response)).toBe(true);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get("x-middleware-request-x-koppel-path")).toBe("/meetings");
  });

  it("gives the renewed session to nobody who has only the old access token", async () => {
    const cookie = await aged(5);
    expect((await visit("/meetings", cookie)).headers.getSetCookie().join()).toContain(name);
    const session = JSON.parse(stringFromBase64URL(cookie.slice(`${name}=base64-`.length)));
    const stolen = { access_token: session.access_token, expires_at: session.expires_at, refresh_token: "guessed" };
    const thief = await visit("/meetings", `${name}=base64-${stringToBase64URL(JSON.stringify(stolen))}`);
    expect(thief.headers.getSetCookie()).toEqual([]);
  });

  it("gives every page a policy with a nonce of its own, which the page sees too", async () => {
    const [first, second] = await Promise.all([visit("/sign-in"), visit("/sign-in")]);
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
    expect(policy).toContain("frame-src https://fathom.video");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(first.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
    expect(second.headers.get("content-security-policy")).not.toBe(policy);
  });

  it("renews a session that is about to end, for the page and for the browser, uncached", async () => {
    const old = await aged(60);
    const response = await visit("/meetings", old);
    expect(passes(response)).toBe(true);
    const [written] = response.headers.getSetCookie();
    expect(written).toMatch(new RegExp(`^${name}=base64-.+; Path=/;.*HttpOnly; SameSite=lax$`, "i"));
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect(response.headers.get("x-middleware-request-cookie")).toContain(written?.split(";")[0] ?? "?");
  });

  it("renews once for requests that come together, because a refresh token works once", async () => {
    const old = await aged(30);
    const responses = await Promise.all([visit("/", old), visit("/meetings", old), visit("/api/v1/meetings", old)]);
    expect(responses.map(passes)).toEqual([true, true, true]);
    expect(new Set(responses.map((response) => response.headers.getSetCookie()[0])).size).toBe(1);
  });

  it("does not sign anybody out over a session that cannot be renewed", async () => {
    const old = await aged(30);
    await visit("/", old);
    const value = old.slice(old.indexOf("=base64-") + "=base64-".length);
    const session = JSON.parse(stringFromBase64URL(value));
    const broken = `${name}=base64-${stringToBase64URL(JSON.stringify({ ...session, access_token: "x.y.z", refresh_token: "used" }))}`;
    const response = await visit("/meetings", broken);
    expect(response.status).toBe(307);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each(["garbage", "base64-garbage", `base64-${stringToBase64URL("{}")}`])(
    "treats the cookie %j as none",
    async (value) => {
      expect((await visit("/meetings", `${name}=${value}`)).status).toBe(307);
    },
  );
});

describe("what the proxy is asked about", () => {
  const matcher = new RegExp(`^${config.matcher[0]}$`);

  it.each(["/", "/meetings", "/meetings/1", "/settings", "/sign-in", "/api/v1/meetings", "/api/settings/fathom"])(
    "%s",
    (path) => {
      expect(path).toMatch(matcher);
    },
  );

  it.each([
    "/_next/static/chunks/a.js",
    "/favicon.ico",
    "/logo.svg",
    "/api/cron/sync-fathom",
    "/api/webhooks/fathom",
    "/api/health",
    "/auth/callback",
  ])("not %s", (path) => {
    expect(path).not.toMatch(matcher);
  });
});
