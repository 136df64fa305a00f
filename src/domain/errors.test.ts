import { describe, expect, it } from "vitest";
import { DomainError, ProviderError } from "./errors.ts";

describe("DomainError", () => {
  it("carries kind, code and what the caller needs to wait", () => {
    const error = new DomainError("rate_limited", "too_many_tests", { retryAfterSeconds: 30 });
    expect(error).toBeInstanceOf(Error);
    expect("cause" in error).toBe(false);
    expect(new DomainError("invalid", "x", { cause: error }).cause).toBe(error);
    expect(error).toMatchObject({
      name: "DomainError",
      kind: "rate_limited",
      code: "too_many_tests",
      retryAfterSeconds: 30,
    });
  });
});

describe("ProviderError", () => {
  it("says who, what and how, and never the body", () => {
    const cause = new Error('{"secret":"…"}');
    const error = new ProviderError({
      kind: "transient",
      integrationId: "fathom",
      operation: "listMeetings",
      status: 503,
      cause,
    });
    expect(error.message).toBe("fathom listMeetings: transient (503)");
    expect(error.cause).toBe(cause);
    expect(error.retryAfterMs).toBeUndefined();
  });
});
