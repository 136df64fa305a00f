import { createHmac, timingSafeEqual } from "node:crypto";

/** What hosted Supabase's gateway does with the two opaque keys before a request reaches PostgREST or Auth. */
export type ApiKeys = { publishableKey: string; secretKey: string; serviceRoleJwt: string };

export type KeyDecision =
  /** Go on with this Authorization header; null means none, which PostgREST answers as `anon`. */
  | { kind: "allowed"; keyType: "publishable" | "secret"; authorization: string | null }
  | { kind: "refused"; code: string; message: string; hint: string };

type Incoming = { apikey: string | null; authorization: string | null; userAgent: string | null };

/** A person's own token keeps that person's rights, also when it comes with the secret key. */
export function decideByKey(keys: ApiKeys, incoming: Incoming): KeyDecision {
  if (incoming.apikey === null || incoming.apikey === "") {
    return refused(
      "UNAUTHORIZED_MISSING_API_KEY",
      "No API key found in request",
      "No `apikey` request header or url param was found.",
    );
  }
  const isSecret = isSame(incoming.apikey, keys.secretKey);
  if (!isSecret && !isSame(incoming.apikey, keys.publishableKey)) {
    return refused("UNAUTHORIZED_INVALID_API_KEY", "Invalid API key", "Double check your Supabase `apikey`");
  }
  if (isSecret && /^\s*Mozilla\/5\.0/i.test(incoming.userAgent ?? "")) {
    return refused(
      "UNAUTHORIZED_INVALID_API_KEY_TYPE",
      "Forbidden use of secret API key in browser",
      "Secret API keys can only be used on a server.",
    );
  }
  const token = /^Bearer\s+(.+)$/i.exec(incoming.authorization ?? "")?.[1] ?? null;
  if (token !== null && token !== incoming.apikey && !token.startsWith("sb_")) {
    return { kind: "allowed", keyType: isSecret ? "secret" : "publishable", authorization: `Bearer ${token}` };
  }
  return isSecret
    ? { kind: "allowed", keyType: "secret", authorization: `Bearer ${keys.serviceRoleJwt}` }
    : { kind: "allowed", keyType: "publishable", authorization: null };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A JWT that PostgREST accepts as `service_role`; it never leaves the gateway. */
export function mintServiceRoleJwt(jwtSecret: string): string {
  const body = `${part({ alg: "HS256", typ: "JWT" })}.${part({ role: "service_role", iss: "koppel-local" })}`;
  return `${body}.${createHmac("sha256", jwtSecret).update(body).digest("base64url")}`;
}

const digest = (value: string) => createHmac("sha256", "compare").update(value).digest();

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function refused(code: string, message: string, hint: string): KeyDecision {
  return { kind: "refused", code, message, hint };
}
