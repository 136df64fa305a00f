import { vi } from "vitest";

type Jar = Map<string, string>;

/** The cookies and headers of the request that Next would be serving; `next/headers` reads them. */
export const requestScope: { jar: Jar; headers: Headers } = { jar: new Map(), headers: new Headers() };

vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (requestScope.jar.has(name) ? { name, value: requestScope.jar.get(name) } : undefined),
    getAll: () => [...requestScope.jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) =>
      value === "" ? requestScope.jar.delete(name) : requestScope.jar.set(name, value),
    delete: (name: string) => requestScope.jar.delete(name),
  }),
  headers: async () => requestScope.headers,
}));

/** A new request from a browser that holds these cookies. */
export function enterRequest(cookie = "", headers: Record<string, string> = {}): void {
  const pairs = cookie === "" ? [] : cookie.split("; ").map((pair) => pair.split(/=(.*)/s));
  requestScope.jar = new Map(pairs.map(([name = "", value = ""]) => [name, decodeURIComponent(value)]));
  requestScope.headers = new Headers({ "x-forwarded-for": "203.0.113.9", ...headers });
}
