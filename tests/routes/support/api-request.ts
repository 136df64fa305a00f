import { appUrl, type Person } from "./route-stack.ts";

type Options = { method?: string; body?: unknown; headers?: Record<string, string> };

/** A request with a Bearer token, or none for null. */
export function bearerRequest(path: string, person: Person | null, options: Options = {}): Request {
  return request(path, person === null ? {} : { authorization: `Bearer ${person.accessToken}` }, options);
}

/** A request as a browser sends it: the session cookie and, for writes, the page's own origin. */
export function cookieRequest(path: string, person: Person, options: Options = {}): Request {
  return request(path, { cookie: person.cookie, host: "localhost:3000", origin: appUrl }, options);
}

function request(path: string, headers: Record<string, string>, { method, body, headers: extra }: Options): Request {
  return new Request(`${appUrl}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { "content-type": "application/json", "x-forwarded-for": "203.0.113.9", ...headers, ...extra },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
