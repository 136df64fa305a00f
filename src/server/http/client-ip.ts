import "server-only";

import { isIP } from "node:net";

/** The caller's address as the platform or the reverse proxy in front of us states it; null when nobody does. */
export function clientIp(headers: Headers): string | null {
  const stated = headers.get("x-real-ip") ?? headers.get("x-forwarded-for")?.split(",")[0];
  const address = stated?.trim().replace(/^::ffff:/, "") ?? "";
  // Node counts "fe80::1%eth0" as an address; Postgres does not, and could not write the audit row.
  return isIP(address) && !address.includes("%") ? address : null;
}
