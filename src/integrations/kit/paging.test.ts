import { describe, expect, test } from "vitest";
import { ProviderError } from "#domain/errors.ts";
import { walkPages, type Page } from "#integrations/kit/paging.ts";

type Answers = (cursor: string | null, call: number) => Page<string> | Error;

async function walk(
  answers: Answers,
  cursor: string | null = null,
): Promise<{ items: string[]; asked: (string | null)[]; error: unknown }> {
  const asked: (string | null)[] = [];
  const items: string[] = [];
  const fetchPage = async (next: string | null): Promise<Page<string>> => {
    asked.push(next);
    const answer = answers(next, asked.length);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  try {
    for await (const page of walkPages({
      integrationId: "fathom",
      operation: "list",
      cursor,
      fetchPage,
      keyOf: String,
    }))
      items.push(...page.items);
    return { items, asked, error: undefined };
  } catch (error) {
    return { items, asked, error };
  }
}

const page = (items: string[], nextCursor: string | null): Page<string> => ({ items, nextCursor });
const refused = (kind: "validation" | "auth"): ProviderError =>
  new ProviderError({ kind, integrationId: "fathom", operation: "list" });

describe("walking pages", () => {
  test("ends where the cursor ends", async () => {
    const { items, asked } = await walk((cursor) => (cursor === null ? page(["a"], "2") : page(["b"], null)));
    expect(items).toEqual(["a", "b"]);
    expect(asked).toEqual([null, "2"]);
  });

  test("begins at a saved cursor", async () => {
    expect((await walk(() => page(["z"], null), "9")).asked).toEqual(["9"]);
  });

  test("leaves out what it has seen, as when a meeting moved between pages", async () => {
    const { items } = await walk((cursor) => (cursor === null ? page(["a", "b"], "2") : page(["b", "c"], null)));
    expect(items).toEqual(["a", "b", "c"]);
  });

  test("an empty page in the middle is no end", async () => {
    const { items } = await walk((cursor) => (cursor === null ? page([], "2") : page(["a"], null)));
    expect(items).toEqual(["a"]);
  });

  test("looks again at a page that points back, and refuses it when it still does", async () => {
    const { items, asked, error } = await walk((cursor) => (cursor === null ? page(["a"], "2") : page(["a"], "2")));
    expect(items).toEqual(["a"]);
    expect(asked).toEqual([null, "2", "2"]);
    expect(error).toMatchObject({ kind: "contract" });
  });

  test("an expired cursor begins again and gives nothing twice", async () => {
    const { items, asked } = await walk((cursor, call) =>
      call === 2 ? refused("validation") : cursor === null ? page(["a"], "2") : page(["b"], null),
    );
    expect(items).toEqual(["a", "b"]);
    expect(asked).toEqual([null, "2", null, "2"]);
  });

  test("a cursor that always expires is given up", async () => {
    const { error, asked } = await walk((cursor) => (cursor === null ? page(["a"], "2") : refused("validation")));
    expect(error).toMatchObject({ kind: "validation" });
    expect(asked).toHaveLength(6);
  });

  test("a bad first request is told at once, and so is every other failure", async () => {
    expect(await walk(() => refused("validation"))).toMatchObject({ asked: [null], error: { kind: "validation" } });
    expect(await walk((cursor) => (cursor === null ? page(["a"], "2") : refused("auth")))).toMatchObject({
      asked: [null, "2"],
      error: { kind: "auth" },
    });
  });
});
