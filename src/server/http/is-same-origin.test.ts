import { expect, it } from "vitest";

import { isSameOrigin } from "#server/http/is-same-origin.ts";

const appUrl = "https://koppel.example";
const verdict = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), appUrl);

it.each([
  { origin: "https://koppel.example" },
  // Somebody opens a local copy as 127.0.0.1 although it calls itself localhost.
  { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" },
  { origin: "https://crm.example", host: "internal:3000", "x-forwarded-host": "crm.example" },
  { "sec-fetch-site": "same-origin" },
])("accepts our own pages: %j", (headers) => {
  expect(verdict(headers)).toBe(true);
});

it.each([
  {},
  { origin: "null", host: "koppel.example" },
  { origin: "https://evil.example", host: "koppel.example" },
  { origin: "https://koppel.example.evil.example", host: "koppel.example" },
  { origin: "https://sub.koppel.example", host: "koppel.example" },
  { "sec-fetch-site": "cross-site", host: "koppel.example" },
  { "sec-fetch-site": "same-site", host: "koppel.example" },
])("refuses everybody else: %j", (headers) => {
  expect(verdict(headers)).toBe(false);
});
