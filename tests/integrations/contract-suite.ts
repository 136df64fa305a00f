import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ProviderError } from "../../src/domain/errors.ts";
import type { Fault } from "../simulators/fathom/faults.ts";

/** What the suite needs of a provider: one list operation, and a simulator that can be made to misbehave. */
export type ProviderUnderTest = {
  name: string;
  start: () => Promise<{ stop: () => Promise<void> }>;
  /** Forgets faults and requests. */
  reset: () => void;
  misbehave: (fault: Fault) => void;
  requestCount: () => number;
  /** Reads one page with a new connection; `now` stands still unless given. */
  readPage: (options?: {
    cursor?: string | null;
    timeoutMs?: number;
  }) => Promise<{ ids: string[]; nextCursor: string | null }>;
  readAll: () => Promise<string[]>;
  totalItems: () => number;
  /** A key nobody has given out. */
  readWithWrongKey: () => Promise<unknown>;
};

/** The promises every integration keeps, whatever its provider does. */
export function describeProviderContract(provider: ProviderUnderTest): void {
  describe(`${provider.name} keeps the contract of an integration`, () => {
    let running: { stop: () => Promise<void> };
    beforeAll(async () => {
      running = await provider.start();
    });
    afterAll(async () => running.stop());
    beforeEach(() => provider.reset());

    test("reads a page", async () => {
      const page = await provider.readPage();
      expect(page.ids.length).toBeGreaterThan(0);
      expect(page.nextCursor).not.toBeNull();
    });

    test("follows the cursor to the end and misses nothing", async () => {
      const ids = await provider.readAll();
      expect(new Set(ids).size).toBe(provider.totalItems());
      expect(ids).toHaveLength(provider.totalItems());
    });

    test("the same call twice gives the same answer", async () => {
      expect(await provider.readPage()).toEqual(await provider.readPage());
    });

    test("a wrong key is an auth error", async () => {
      expect(await failure(provider.readWithWrongKey())).toMatchObject({ kind: "auth", status: 401 });
    });

    test.each([
      { status: 401, kind: "auth" },
      { status: 403, kind: "auth" },
      { status: 404, kind: "not_found" },
      { status: 409, kind: "conflict" },
      { status: 400, kind: "validation" },
      { status: 422, kind: "validation" },
      { status: 500, kind: "transient" },
      { status: 503, kind: "transient" },
      { status: 302, kind: "contract" },
    ] as const)("$status is a $kind error, even without a body", async ({ status, kind }) => {
      provider.misbehave({ type: "status", status });
      expect(await failure(provider.readPage())).toMatchObject({ kind, status });
    });

    test("429 says when to come back, and asks nothing meanwhile", async () => {
      provider.misbehave({ type: "status", status: 429, retryAfterSeconds: 17 });
      expect(await failure(provider.readPage())).toMatchObject({ kind: "rate_limited", retryAfterMs: 17_000 });
      expect(provider.requestCount()).toBe(1);
    });

    test("500 once, then 200", async () => {
      provider.misbehave({ type: "status", status: 500 });
      expect(await failure(provider.readPage())).toMatchObject({ kind: "transient" });
      expect((await provider.readPage()).ids.length).toBeGreaterThan(0);
    });

    test("an answer that never comes ends at the timeout", async () => {
      provider.misbehave({ type: "hang" });
      const before = performance.now();
      expect(await failure(provider.readPage({ timeoutMs: 200 }))).toMatchObject({
        kind: "transient",
        cause: "timeout",
      });
      expect(performance.now() - before).toBeLessThan(2_000);
    });

    test("a connection that breaks is transient", async () => {
      provider.misbehave({ type: "reset" });
      expect(await failure(provider.readPage())).toMatchObject({ kind: "transient" });
    });

    test("half a document is an unexpected answer", async () => {
      provider.misbehave({ type: "broken_json" });
      expect(await failure(provider.readPage())).toMatchObject({ kind: "contract", status: 200 });
    });

    test("a page served twice costs one more look, and nothing is lost or doubled", async () => {
      provider.misbehave({ type: "repeat_page" });
      const ids = await provider.readAll();
      expect(new Set(ids).size).toBe(provider.totalItems());
      expect(ids).toHaveLength(provider.totalItems());
    });

    test("a server that goes round in circles is refused instead of followed for ever", async () => {
      provider.misbehave({ type: "repeat_page", times: 1_000 });
      expect(await failure(provider.readAll())).toMatchObject({ kind: "contract" });
      expect(provider.requestCount()).toBeLessThan(10);
    });

    test("an expired cursor begins the list again, and nothing is lost or doubled", async () => {
      provider.misbehave({ type: "expired_cursor", after: 1 });
      const ids = await provider.readAll();
      expect(new Set(ids).size).toBe(provider.totalItems());
      expect(ids).toHaveLength(provider.totalItems());
    });

    test("an error never carries the key or the body", async () => {
      provider.misbehave({ type: "broken_json" });
      const error = await failure(provider.readPage());
      const told = `${error.message} ${JSON.stringify(error)} ${String(error.cause)} ${error.stack ?? ""}`;
      expect(told).not.toMatch(/noordlicht/i);
    });
  });
}

async function failure(promise: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProviderError))
    throw new Error("it should have failed with a ProviderError", { cause: error });
  return error;
}
