import { describe, expect, it } from "vitest";

import { parsePosition } from "./parse-position.ts";
import { shortList } from "./short-list.ts";

describe("parsePosition", () => {
  it.each([
    [{}, { trail: null, page: 1 }],
    [
      { trail: "a~b", page: "3" },
      { trail: "a~b", page: 3 },
    ],
    [
      { trail: ["a", "b"], page: "-1" },
      { trail: null, page: 1 },
    ],
    [{ page: "1e9" }, { trail: null, page: 1 }],
  ])("%j is %j", (search, expected) => {
    expect(parsePosition(search)).toEqual(expected);
  });
});

describe("shortList", () => {
  it("keeps the chosen one however far down it stands", () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: String(index), name: `Rep ${index}`, email: "x" }));
    const short = shortList(many, "321");
    expect(short).toHaveLength(101);
    expect(short.at(-1)).toEqual({ id: "321", name: "Rep 321" });
  });
});
