import { clearSession } from "#server/auth/clear-session.ts";
import { env } from "#server/env.ts";
import { isSameOrigin } from "#server/http/is-same-origin.ts";

/** For a plain form; other sites cannot sign anybody out. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().APP_URL)) return new Response(null, { status: 403 });
  await clearSession();
  return new Response(null, { status: 303, headers: { "cache-control": "no-store", location: "/sign-in" } });
}
