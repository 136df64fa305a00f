import { describe, expect, it } from "vitest";

import { EmailForm, NewPasswordForm, SignInForm, SignUpForm } from "./schemas.ts";

const person = { fullName: " Anna ", email: " Anna@Koppel.test ", password: "een-lang-wachtwoord" };

describe("the forms of the auth pages", () => {
  it("go home when the page names no place to return to", () => {
    expect(EmailForm.parse({ email: person.email })).toEqual({ email: "anna@koppel.test", next: "/" });
    expect(SignInForm.parse({ ...person, next: "https://evil.example" })).toMatchObject({ next: "/" });
    expect(SignInForm.parse({ ...person, next: "/meetings?rep=1" })).toMatchObject({ next: "/meetings?rep=1" });
  });

  it("read an empty invitation as none, and refuse one that is no token", () => {
    expect(SignUpForm.parse({ ...person, invitation: "" }).invitation).toBeUndefined();
    expect(SignUpForm.safeParse({ ...person, invitation: "../x" }).success).toBe(false);
  });

  it.each([
    [{ ...person, email: "" }, "email_required"],
    [{ ...person, email: "anna" }, "invalid_email"],
    [{ ...person, password: "kort" }, "weak_password"],
    [{ ...person, password: "x".repeat(73) }, "password_too_long"],
    [{ ...person, fullName: " " }, "name_required"],
  ])("refuse %j", (input, message) => {
    expect(SignUpForm.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it("want a new password twice", () => {
    expect(NewPasswordForm.safeParse({ password: "een-lang-wachtwoord", confirmation: "anders" }).success).toBe(false);
  });
});
