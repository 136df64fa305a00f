import "server-only";

import { defaultLocale } from "#domain/actor.ts";
import { DomainError } from "#domain/errors.ts";
import { type Context, systemContext } from "#server/context.ts";
import { constantTimeEqual } from "#server/crypto/constant-time-equal.ts";
import { env } from "#server/env.ts";
import { bearerToken } from "#server/http/bearer-token.ts";
import { clientIp } from "#server/http/client-ip.ts";
import { errorMessage } from "#server/http/error-message.ts";
import { errorResponse } from "#server/http/error-response.ts";
import { requestId } from "#server/http/request-id.ts";
import { log as processLog } from "#server/log.ts";

/**
 * A route for the clock, behind `Authorization: Bearer <CRON_SECRET>`. It fails closed: without a secret nobody gets in
 * (503), with a wrong one neither (401). Serve GET and POST with it: schedulers differ.
 */
export function cronRoute(
  handle: (ctx: Context, request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const id = requestId(request.headers);
    const log = processLog.child({ requestId: id, path: new URL(request.url).pathname });
    const response = await guarded(request).catch((error: unknown) => errorResponse(error, defaultLocale, log));
    response.headers.set("x-request-id", id);
    response.headers.set("cache-control", "no-store");
    return response;

    async function guarded(incoming: Request): Promise<Response> {
      const secret = env().CRON_SECRET;
      if (secret === undefined) {
        log.error("CRON_SECRET is not set, so the clock cannot get in");
        const message = errorMessage(defaultLocale, "cron_not_configured");
        return Response.json({ error: { code: "cron_not_configured", message } }, { status: 503 });
      }
      if (!constantTimeEqual(bearerToken(incoming.headers) ?? "", secret)) {
        throw new DomainError("unauthenticated", "cron_unauthorized");
      }
      return handle(systemContext("cron", { ipAddress: clientIp(incoming.headers), log }), incoming);
    }
  };
}
