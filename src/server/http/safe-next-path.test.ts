import { expect, it } from "vitest";

import { safeNextPath } from "#server/http/safe-next-path.ts";

it.each(["/meetings", "/meetings/1?tab=transcript&t=65", "/settings?tab=fathom#key", "/invite/abc"])(
  "keeps %s",
  (path) => {
    expect(safeNextPath(path)).toBe(path);
  },
);

it.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/./\\evil.example",
  "javascript:alert(1)",
  "meetings",
  "",
  "/sign-in?next=/",
  "/sign-in",
  "/auth/callback",
  "/api/settings/fathom?reveal=true",
  null,
  undefined,
  ["/meetings"],
])("sends %j home", (wish) => {
  expect(safeNextPath(wish)).toBe("/");
});
