import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import nl from "#i18n/messages/nl/errors.json" with { type: "json" };
import { errorMessage } from "#server/http/error-message.ts";

/** Every code that our own sources can refuse with: thrown, in a schema, or raised by a SQL function. */
function codesInSource(): Map<string, string> {
  const patterns = [
    /new DomainError\(\s*"\w+",\s*"([a-z0-9_]+)"/g,
    /\berror: "([a-z0-9_]+)"/g,
    /private\.refuse\('KP\d+', '([a-z0-9_]+)'\)/g,
    /message: "([a-z0-9_]+)"/g,
  ];
  const files = ["src", "supabase/migrations"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /(?<!\.test)\.(ts|sql)$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => [match[1] ?? "", file] as const));
  });
  return new Map(found);
}

describe("error messages", () => {
  it("has words for every code", () => {
    const codes = codesInSource();
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter(([code]) => !(code in nl))).toEqual([]);
  });

  it("fills in details and speaks both languages", () => {
    expect(errorMessage("nl", "unknown_field", { fields: "rol" })).toBe("Onbekend veld: rol.");
    expect(errorMessage("en", "unknown_field", { fields: "rol" })).toBe("Unknown field: rol.");
  });

  it("never leaves a person without a sentence", () => {
    expect(errorMessage("en", "no_such_code")).toBe("Something went wrong on our side. Try again.");
  });
});
