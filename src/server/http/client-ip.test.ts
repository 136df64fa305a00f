import { expect, it } from "vitest";

import { clientIp } from "#server/http/client-ip.ts";

const onVercel = { VERCEL: "1" };
const behindProxy = { KOPPEL_TRUST_PROXY: "1" };

it.each([
  [{ "x-real-ip": "203.0.113.7", "x-forwarded-for": "198.51.100.1" }, onVercel, "203.0.113.7"],
  [{ "x-forwarded-for": "203.0.113.7" }, onVercel, "203.0.113.7"],
  [{ "x-real-ip": "2001:db8::1" }, onVercel, "2001:db8::1"],
  [{ "x-real-ip": "'; drop table audit_logs; --" }, onVercel, null],
  [{ "x-forwarded-for": "198.51.100.1, 203.0.113.7" }, behindProxy, "203.0.113.7"],
  [{ "x-real-ip": "198.51.100.1", "x-forwarded-for": "203.0.113.7" }, behindProxy, "203.0.113.7"],
  [{ "x-real-ip": "198.51.100.1" }, behindProxy, null],
  [{ "x-forwarded-for": "::ffff:127.0.0.1" }, behindProxy, "127.0.0.1"],
  [{ "x-forwarded-for": "fe80::1%eth0" }, behindProxy, null],
  [{}, behindProxy, null],
  [{ "x-real-ip": "203.0.113.7", "x-forwarded-for": "203.0.113.7" }, {}, null],
  [{ "x-forwarded-for": "203.0.113.7" }, { KOPPEL_TRUST_PROXY: "" }, null],
])("reads %j with %j as %s", (headers, platform, expected) => {
  expect(clientIp(new Headers(headers), platform)).toBe(expected);
});
