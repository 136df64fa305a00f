import "server-only";

import { isIP } from "node:net";

type Platform = Record<string, string | undefined>;

/**
 * The caller's address, or null when nobody we can trust states it. Anybody can send these headers, and Next leaves them as
 * they came, so they count only on Vercel (which writes them itself) and where `KOPPEL_TRUST_PROXY` says so (a start that listens on
 * this machine only sets it).
 */
export function clientIp(headers: Headers, platform: Platform = process.env): string | null {
  const address = stated(headers, platform)
    ?.trim()
    .replace(/^::ffff:/, "");
  // Node counts "fe80::1%eth0" as an address; Postgres does not, and could not write the audit row.
  return address !== undefined && isIP(address) && !address.includes("%") ? address : null;
}

function stated(headers: Headers, platform: Platform): string | undefined {
  // A proxy adds the address it saw at the end; what stands before that is the caller's own story.
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1);
  if (platform["VERCEL"]) return headers.get("x-real-ip") ?? forwarded;
  // Not every proxy writes or drops X-Real-IP, so the caller may have.
  return platform["KOPPEL_TRUST_PROXY"] === "1" ? forwarded : undefined;
}
