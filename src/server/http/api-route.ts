import "server-only";

import type { Role } from "#domain/actor.ts";
import { DomainError } from "#domain/errors.ts";
import { contextForToken, type UserContext } from "#server/auth/context-for-token.ts";
import { requireRole } from "#server/auth/require-role.ts";
import { parseCookieHeader, readSessionCookie } from "#server/auth/session-cookie.ts";
import { env } from "#server/env.ts";
import { bearerToken } from "#server/http/bearer-token.ts";
import { clientIp } from "#server/http/client-ip.ts";
import { errorResponse } from "#server/http/error-response.ts";
import { isSameOrigin } from "#server/http/is-same-origin.ts";
import { preferredLocale } from "#server/http/preferred-locale.ts";
import { requestId } from "#server/http/request-id.ts";
import { log as processLog, type Logger } from "#server/log.ts";

type Options = {
  /** Who may call it; everybody with a role when left out. */
  roles?: readonly Role[];
};

type Handler<Params> = (ctx: UserContext, request: Request, params: Params) => Promise<Response>;

/** A JSON route for signed-in people: session cookie or Bearer token, role, Origin of writes, error map, log, request id. */
export function apiRoute(options: Options, handle: Handler<null>): (request: Request) => Promise<Response> {
  return (request) => answer(request, options, (ctx) => handle(ctx, request, null));
}

/** The same for a route with [parameters] in its path. */
export function apiRouteWithParams<Params>(
  options: Options,
  handle: Handler<Params>,
): (request: Request, route: { params: Promise<Params> }) => Promise<Response> {
  return (request, { params }) => answer(request, options, async (ctx) => handle(ctx, request, await params));
}

async function answer(
  request: Request,
  { roles = ["admin", "manager", "rep"] }: Options,
  handle: (ctx: UserContext) => Promise<Response>,
): Promise<Response> {
  const id = requestId(request.headers);
  const log = processLog.child({ requestId: id, method: request.method, path: new URL(request.url).pathname });
  const startedAt = performance.now();
  let locale = preferredLocale(parseCookieHeader(request.headers.get("cookie")));

  let response: Response;
  try {
    const ctx = await authenticate(request, log);
    locale = ctx.actor.locale;
    requireRole(ctx, ...roles);
    response = await handle(ctx);
  } catch (error) {
    response = errorResponse(error, locale, log);
  }
  response.headers.set("x-request-id", id);
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
  log.debug({ status: response.status, durationMs: Math.round(performance.now() - startedAt) }, "Request answered");
  return response;
}

/** @throws DomainError unauthenticated · forbidden, for a cookie that another site made the browser send */
async function authenticate(request: Request, log: Logger): Promise<UserContext> {
  const { headers } = request;
  const cookies = parseCookieHeader(headers.get("cookie"));
  const bearer = bearerToken(headers);
  // A header that is there but unusable must not fall back to the cookie: whoever sent it meant it.
  const usesCookie = bearer === null && !headers.has("authorization");
  const session = usesCookie ? await readSessionCookie(cookies, env().APP_URL) : null;
  const token = bearer ?? session?.accessToken;

  const isWrite = !["GET", "HEAD", "OPTIONS"].includes(request.method);
  if (usesCookie && isWrite && !isSameOrigin(headers, env().APP_URL)) {
    throw new DomainError(session ? "forbidden" : "unauthenticated", session ? "wrong_origin" : "unauthenticated");
  }
  const locale = preferredLocale(cookies);
  const ctx = token ? await contextForToken(token, { ipAddress: clientIp(headers), locale, log }) : null;
  if (!ctx) throw new DomainError("unauthenticated", "unauthenticated");
  return ctx;
}
