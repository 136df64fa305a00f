import { expect, it } from "vitest";

import { authErrorCode } from "#server/auth/auth-error-code.ts";

it.each([
  [{ code: "otp_expired", status: 403 }, "link_expired"],
  [{ code: "invalid_credentials", status: 429 }, "too_many_attempts"],
  [{ code: "something_new", status: 400 }, "sign_in_failed"],
  [{ code: undefined, status: 500 }, "sign_in_failed"],
  [{ code: "constructor", status: 400 }, "sign_in_failed"],
])("says %j in our words: %s", (error, code) => {
  expect(authErrorCode({ name: "AuthApiError", ...error })).toBe(code);
});
