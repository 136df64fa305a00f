import { expect, it } from "vitest";
import { z } from "zod";

import { DomainError, ProviderError } from "#domain/errors.ts";
import { describeError } from "#server/http/describe-error.ts";

it.each([
  [new DomainError("not_found", "meeting_not_found"), 404, "meeting_not_found"],
  [new DomainError("forbidden", "forbidden"), 403, "forbidden"],
  [new DomainError("unauthenticated", "unauthenticated"), 401, "unauthenticated"],
  [new DomainError("conflict", "last_admin"), 409, "last_admin"],
  [new DomainError("invalid", "invalid_json"), 400, "invalid_json"],
  [new DomainError("too_large", "body_too_large"), 413, "body_too_large"],
  [new DomainError("rate_limited", "too_many_tests", { retryAfterSeconds: 3 }), 429, "too_many_tests"],
  [new ProviderError({ kind: "auth", integrationId: "fathom", operation: "listMeetings" }), 502, "provider_auth"],
  [new ProviderError({ kind: "transient", integrationId: "fathom", operation: "x" }), 503, "provider_transient"],
])("%s", (error, status, code) => {
  expect(describeError(error)).toMatchObject({ status, code });
});

it("never shows what an unexpected error says", () => {
  expect(JSON.stringify(describeError(new Error("password=hunter2")))).not.toContain("hunter2");
  expect(describeError("a string")).toMatchObject({ status: 500, code: "unexpected" });
});

it("says which fields are wrong, in our words and never in zod's", () => {
  const schema = z.strictObject({ apiKey: z.string().min(20, { error: "api_key_too_short" }), count: z.number() });
  const { error } = schema.safeParse({ apiKey: "x", count: "y" });
  expect(describeError(error)).toMatchObject({
    status: 400,
    code: "invalid_input",
    fields: { apiKey: "api_key_too_short", count: "invalid_value" },
  });
});

it("names unknown fields", () => {
  const { error } = z.strictObject({}).safeParse({ role: "admin" });
  expect(describeError(error)).toMatchObject({ status: 400, code: "unknown_field", details: { fields: "role" } });
});

it("hands a provider's wish to wait on, in whole seconds", () => {
  const error = new ProviderError({
    kind: "rate_limited",
    integrationId: "fathom",
    operation: "x",
    retryAfterMs: 1500,
  });
  expect(describeError(error).retryAfterSeconds).toBe(2);
});
