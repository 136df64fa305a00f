import { randomBytes } from "node:crypto";

import { NextResponse, type NextRequest } from "next/server";

import { refreshSession } from "#server/auth/refresh-session.ts";

import { env } from "#server/env.ts";
import { contentSecurityPolicy } from "#server/http/content-security-policy.ts";
import { pathHeader } from "#server/http/path-header.ts";

/** Pages that people see before they have signed in. */
const publicPages = /^\/(sign-in|sign-up|forgot-password|invite)(\/|$)/;

/** Renews the session, sends visitors without one to sign in, and gives every page its policy. It guards nothing. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const isApi = pathname.startsWith("/api/");
  const session = await refreshSession(request.cookies.getAll(), new Date());
  // Written to the request as well, so that the page of this very request reads the new session.
  for (const { name, value } of session.writes) request.cookies.set(name, value);

  const response =
    session.isSignedIn || isApi || publicPages.test(pathname)
      ? pageResponse(request, isApi)
      : NextResponse.redirect(signInUrl(request, `${pathname}${search}`), 307);

  for (const { name, value, options } of session.writes) response.cookies.set(name, value, options);
  for (const [name, value] of Object.entries(session.headers)) response.headers.set(name, value);
  if (env().APP_URL.startsWith("https:")) {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

function pageResponse(request: NextRequest, isApi: boolean): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  if (isApi) return NextResponse.next({ request: { headers } });

  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), {
    isDevelopment: env().NODE_ENV === "development",
    isHttps: env().APP_URL.startsWith("https:"),
  });
  // Next reads the nonce from the request's header and puts it on its own scripts.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function signInUrl(request: NextRequest, from: string): URL {
  const url = new URL("/sign-in", request.nextUrl);
  if (from !== "/") url.searchParams.set("next", from);
  return url;
}

export const config = {
  // Files, the machines' routes (their bodies must not be buffered), and the mail links, which bring their own session.
  matcher: [
    "/((?!_next/|favicon\\.ico|icon|apple-icon|fonts/|images/|api/cron|api/webhooks|api/health|auth/callback|.*\\.[a-z0-9]{2,5}$).*)",
  ],
};
