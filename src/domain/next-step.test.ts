import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProviderErrorKind } from "./errors.ts";
import { backOffMs, maxAttempts, nextStep, type NextStep } from "./next-step.ts";

const stop = (needsReconnect: boolean, alert: boolean): NextStep => ({ action: "stop", needsReconnect, alert });

describe("nextStep", () => {
  it.each<[string, { kind: ProviderErrorKind; retryAfterMs?: number }, number, NextStep]>([
    ["auth stops and asks for a new key", { kind: "auth" }, 1, stop(true, false)],
    ["not_found stops", { kind: "not_found" }, 1, stop(false, false)],
    ["validation stops", { kind: "validation" }, 1, stop(false, false)],
    ["contract stops and alerts us", { kind: "contract" }, 1, stop(false, true)],
    ["conflict is read again once", { kind: "conflict" }, 1, { action: "reread" }],
    ["a second conflict stops", { kind: "conflict" }, 2, stop(false, false)],
    ["transient retries", { kind: "transient" }, 1, { action: "retry", afterMs: 5_000, attempt: 1, maxAttempts }],
    ["transient doubles", { kind: "transient" }, 3, { action: "retry", afterMs: 20_000, attempt: 3, maxAttempts }],
    [
      "transient with Retry-After waits at least that",
      { kind: "transient", retryAfterMs: 90_000 },
      1,
      { action: "retry", afterMs: 90_000, attempt: 1, maxAttempts },
    ],
    ["the last transient is kept for a person", { kind: "transient" }, maxAttempts, { action: "dead_letter" }],
    [
      "a rate limit waits as told",
      { kind: "rate_limited", retryAfterMs: 37_000 },
      1,
      { action: "retry", afterMs: 37_000, attempt: 1, maxAttempts: null },
    ],
    [
      "a rate limit without a time waits a minute and more",
      { kind: "rate_limited" },
      1,
      { action: "retry", afterMs: 65_000, attempt: 1, maxAttempts: null },
    ],
    [
      "a rate limit never runs out of attempts",
      { kind: "rate_limited", retryAfterMs: 0 },
      500,
      { action: "retry", afterMs: 0, attempt: 500, maxAttempts: null },
    ],
  ])("%s", (_, error, attempt, step) => {
    expect(nextStep(error, attempt)).toEqual(step);
  });

  it("never comes back before Retry-After, and never more than a day later", () => {
    const jitter = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 10 }),
        fc.integer({ min: 1, max: 99 }),
        jitter,
        (retryAfterMs, attempt, random) => {
          const step = nextStep({ kind: "rate_limited", retryAfterMs }, attempt, random);
          const dayMs = 86_400_000;
          expect(
            step.action === "retry" && step.afterMs >= Math.min(retryAfterMs, dayMs) && step.afterMs <= dayMs + 1_000,
          ).toBe(true);
        },
      ),
    );
  });
});

it("gives up on the eighth try, and adds up to a second to Retry-After", () => {
  expect(maxAttempts).toBe(8);
  const step = nextStep({ kind: "rate_limited", retryAfterMs: 10_000 }, 1, 0.5);
  expect(step).toMatchObject({ action: "retry", afterMs: 10_500 });
});

describe("backOffMs", () => {
  it("grows with every attempt and stays within its bounds", () => {
    const jitter = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), jitter, (attempt, random) => {
        const wait = backOffMs(attempt, random);
        expect(wait).toBeGreaterThanOrEqual(2_500);
        expect(wait).toBeLessThanOrEqual(30 * 60_000);
        expect(backOffMs(attempt + 1, random)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });

  it("spreads a crowd over half of the wait", () => {
    expect([backOffMs(1, 0), backOffMs(1, 0.5), backOffMs(1, 1)]).toEqual([5_000, 3_750, 2_500]);
  });
});
