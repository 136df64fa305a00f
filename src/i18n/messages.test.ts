import { describe, expect, it } from "vitest";

import { en } from "./messages/en.ts";
import { nl } from "./messages/nl.ts";

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[[...path, key].join("."), value]] : flatten(value, [...path, key]),
  );
}

/** `{count, plural, one {# item} other {# items}}` and `<link>…</link>` → ["<link>", "count"] */
function placeholders(text: string): string[] {
  const names = [...unquoted(text).matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map((match) => match[1] ?? "");
  const tags = [...unquoted(text).matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...names, ...tags])].sort();
}

/** ICU takes what stands between single quotes after a brace or tag sign literally. */
function unquoted(text: string): string {
  return text.replace(/'[<{][^']*'/g, "");
}

const dutch = new Map(flatten(nl));
const english = new Map(flatten(en));

describe("messages", () => {
  it("has the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it("uses the same placeholders and tags in both languages", () => {
    const different = [...dutch].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? "").join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("leaves no text empty and no space at either end", () => {
    const sloppy = [...dutch, ...english].filter(([, text]) => text === "" || text !== text.trim());
    expect(sloppy.map(([key]) => key)).toEqual([]);
  });

  it("closes every brace and tag (a literal < or { is quoted: '<')", () => {
    const broken = [...dutch, ...english].filter(
      ([, text]) =>
        unquoted(text).split("{").length !== unquoted(text).split("}").length ||
        [...unquoted(text).matchAll(/<(\w+)>/g)].some((match) => !text.includes(`</${match[1]}>`)),
    );
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});
