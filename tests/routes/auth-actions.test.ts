import { enterRequest } from "./support/request-scope.ts";

import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";

import { sendEmailLink, sendPasswordReset, signIn, signUp } from "../../src/app/(auth)/actions.ts";
import type { AuthFormState } from "../../src/app/(auth)/_forms/form-state.ts";
import { startRouteStack, type RouteStack } from "./support/route-stack.ts";

// Outside Next there is no request configuration to read the language from.
vi.mock("next-intl/server", () => ({ getLocale: async () => "nl" }));

const password = "een-lang-wachtwoord";
const tooMany = /^Te veel pogingen\. Probeer het over \d+ seconden opnieuw\.$/;
type Action = (previous: AuthFormState, form: FormData) => Promise<AuthFormState>;

let stack: RouteStack;

beforeAll(async () => {
  stack = await startRouteStack();
  await stack.signUp("admin@koppel.test", "admin");
  await stack.signUp("rep@koppel.test", "rep");
});
afterAll(() => stack.stop());
beforeEach(async () => {
  await stack.query("delete from private.rate_limits");
});

/** What the form shows after this, or where the person goes. */
async function submit(action: Action, fields: Record<string, string>, address = "203.0.113.9"): Promise<string> {
  enterRequest("", { "x-forwarded-for": address });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    const { status, message } = await action({ status: "idle" }, form);
    return message ?? status;
  } catch (error) {
    // Next redirects by throwing: NEXT_REDIRECT;replace;/path;307;
    if (error instanceof Error && "digest" in error) return String(error.digest).split(";")[2] ?? "";
    throw error;
  }
}
const wrong = { email: "admin@koppel.test", password: "verkeerd-wachtwoord" };
const right = { email: "admin@koppel.test", password };

it("stops guessing one account's password, and says when to try again", async () => {
  for (let count = 1; count <= 10; count++) {
    expect(await submit(signIn, wrong)).toBe("E-mailadres of wachtwoord klopt niet.");
  }
  expect(await submit(signIn, wrong)).toMatch(tooMany);
  expect(await submit(signIn, right)).toMatch(tooMany);
  expect(await submit(signIn, { ...right, email: "rep@koppel.test" })).toBe("/");
  expect(await submit(signIn, right, "203.0.113.10")).toBe("/");
});

it("does not count sign-ins that succeed, and forgets the failures before them", async () => {
  for (let count = 1; count <= 9; count++) await submit(signIn, wrong);
  for (let count = 1; count <= 12; count++) expect(await submit(signIn, right)).toBe("/");
  expect(await submit(signIn, wrong)).toBe("E-mailadres of wachtwoord klopt niet.");
  expect(await stack.query("select points from private.rate_limits order by points")).toEqual([
    { points: 1 },
    { points: 10 },
  ]);
});

it("stops guessing many accounts from one address", async () => {
  await submit(signIn, wrong);
  await stack.query("update private.rate_limits set points = 50 where key like 'sign_in_ip:%'");
  expect(await submit(signIn, { email: "rep@koppel.test", password })).toMatch(tooMany);
});

it.each([
  ["e-mail links", sendEmailLink],
  ["password resets", sendPasswordReset],
])("limits %s for one address, known or not", async (_what, action) => {
  const fields = { email: "niemand@koppel.test" };
  for (let count = 1; count <= 10; count++) expect(await submit(action, fields)).toBe("sent");
  expect(await submit(action, fields)).toMatch(tooMany);
});

it("limits sign-ups, and keeps no address in the table of counters", async () => {
  const fields = { fullName: "Rep", email: "rep@koppel.test", password };
  for (let count = 1; count <= 10; count++) expect(await submit(signUp, fields)).toMatch(/bestaat|al een account/);
  expect(await submit(signUp, fields)).toMatch(tooMany);
  const keys = await stack.query("select key from private.rate_limits");
  expect(JSON.stringify(keys)).not.toContain("koppel.test");
});

it("shows the invitation's page when the new account cannot accept it", async () => {
  const invitation = "a-token-that-nobody-ever-made";
  const fields = { fullName: "Nieuw", email: "nieuw@koppel.test", password, invitation };
  expect(await submit(signUp, fields)).toBe(`/invite/${invitation}`);
});
