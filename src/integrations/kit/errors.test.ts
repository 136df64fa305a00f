import { describe, expect, test } from "vitest";
import { kindFromStatus, parseRetryAfterMs } from "#integrations/kit/errors.ts";

test.each([
  [400, "validation"],
  [401, "auth"],
  [403, "auth"],
  [404, "not_found"],
  [408, "transient"],
  [409, "conflict"],
  [410, "not_found"],
  [422, "validation"],
  [429, "rate_limited"],
  [500, "transient"],
  [503, "transient"],
  [307, "contract"],
] as const)("%i is %s", (status, kind) => {
  expect(kindFromStatus(status)).toBe(kind);
});

describe("Retry-After", () => {
  const now = new Date("2026-11-21T10:00:00Z");
  test.each([
    ["17", 17_000],
    ["0", 0],
    ["-5", 0],
    ["Sat, 21 Nov 2026 10:00:30 GMT", 30_000],
    ["Sat, 21 Nov 2026 09:00:00 GMT", 0],
    ["soon", undefined],
    ["", undefined],
    [null, undefined],
  ])("%j is %j ms", (header, expected) => {
    expect(parseRetryAfterMs(header, now)).toBe(expected);
  });
});
