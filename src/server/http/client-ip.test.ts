import { expect, it } from "vitest";

import { clientIp } from "#server/http/client-ip.ts";

it.each([
  [{ "x-real-ip": "203.0.113.7" }, "203.0.113.7"],
  [{ "x-forwarded-for": "203.0.113.7, 10.0.0.1" }, "203.0.113.7"],
  [{ "x-forwarded-for": "::ffff:127.0.0.1" }, "127.0.0.1"],
  [{ "x-real-ip": "2001:db8::1" }, "2001:db8::1"],
  [{ "x-real-ip": "'; drop table audit_logs; --" }, null],
  [{ "x-forwarded-for": "fe80::1%eth0" }, null],
  [{}, null],
])("reads %j as %s", (headers, expected) => {
  expect(clientIp(new Headers(headers))).toBe(expected);
});
