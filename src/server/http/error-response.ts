import "server-only";

import type { Locale } from "#domain/actor.ts";
import { describeError } from "#server/http/describe-error.ts";
import { errorMessage } from "#server/http/error-message.ts";
import type { Logger } from "#server/log.ts";

/** `{error: {code, message}}` in the person's language, with `fields` (field → message) when it is about fields. */
export function errorResponse(error: unknown, locale: Locale, log: Logger): Response {
  const { status, code, details, fields, retryAfterSeconds } = describeError(error);
  if (status >= 500) log.error({ err: error, code }, "Request failed");
  else log.info({ code, status }, "Request refused");

  const fieldMessages = Object.fromEntries(
    Object.entries(fields).map(([field, fieldCode]) => [field, errorMessage(locale, fieldCode, details)]),
  );
  return Response.json(
    {
      error: {
        code,
        message: errorMessage(locale, code, details),
        ...(Object.keys(fields).length > 0 ? { fields: fieldMessages } : {}),
      },
    },
    { status, headers: retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) } },
  );
}
