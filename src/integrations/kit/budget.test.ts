import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { createBudget } from "#integrations/kit/budget.ts";

const limits = { any: { limit: 60, windowMs: 60_000 }, heavy: { limit: 30, windowMs: 60_000 } };
const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1000);
const answer = (status: number, headers: Record<string, string>) => ({ status, headers: new Headers(headers) });

/** What a header may hold, without the digits that could mean something. */
const nonsense = (text: string): string => text.replaceAll(/[^\x20-\x7e]|\d/g, "").trim();

describe("a budget", () => {
  test("lets thirty heavy calls through and names the moment of the next", () => {
    const budget = createBudget(limits);
    for (let call = 0; call < 30; call += 1) expect(budget.take("heavy", at(call))).toEqual({ allowed: true });
    expect(budget.take("heavy", at(30))).toEqual({ allowed: false, resumeAt: at(60).getTime() });
    expect(budget.take("light", at(30))).toEqual({ allowed: true });
    expect(budget.take("heavy", at(60))).toEqual({ allowed: true });
  });

  test("counts heavy calls against the whole as well", () => {
    const budget = createBudget(limits);
    for (let call = 0; call < 30; call += 1) {
      budget.take("heavy", at(0));
      budget.take("light", at(0));
    }
    expect(budget.take("light", at(1))).toEqual({ allowed: false, resumeAt: at(60).getTime() });
  });

  test("learns a lower limit from the headers", () => {
    const budget = createBudget(limits);
    budget.take("heavy", at(0));
    budget.learn(
      "heavy",
      answer(200, { "ratelimit-limit": "5", "ratelimit-remaining": "4", "ratelimit-reset": "60" }),
      at(0),
    );
    for (let call = 0; call < 4; call += 1) budget.take("heavy", at(1));
    expect(budget.take("heavy", at(2))).toEqual({ allowed: false, resumeAt: at(60).getTime() });
  });

  test.each([
    { reset: "42", meaning: "seconds to wait", resumeAt: at(42).getTime() },
    { reset: String(at(42).getTime() / 1000), meaning: "a point in time", resumeAt: at(42).getTime() },
  ])("takes RateLimit-Reset as $meaning", ({ reset, resumeAt }) => {
    const budget = createBudget(limits);
    budget.learn("heavy", answer(200, { "ratelimit-remaining": "0", "ratelimit-reset": reset }), at(0));
    expect(budget.take("heavy", at(1))).toEqual({ allowed: false, resumeAt });
  });

  test("429 blocks for as long as Retry-After says", () => {
    const budget = createBudget(limits);
    budget.learn("heavy", answer(429, { "retry-after": "17" }), at(0));
    expect(budget.take("heavy", at(1))).toEqual({ allowed: false, resumeAt: at(17).getTime() });
    expect(budget.take("heavy", at(17))).toEqual({ allowed: true });
  });

  test("never blocks on headers that make no sense", () => {
    assert(
      property(string(), string(), (limit, reset) => {
        const budget = createBudget(limits);
        const headers = {
          "ratelimit-limit": nonsense(limit),
          "ratelimit-reset": nonsense(reset),
        };
        budget.learn("light", answer(200, headers), at(0));
        return budget.take("light", at(0)).allowed;
      }),
    );
  });
});
