import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";

import { localeCookie, parseLocale } from "./locale.ts";
import { getMessages } from "./messages.ts";

/** Called by next-intl for every request. Signing in copies a person's language into the cookie, so it alone decides. */
export default getRequestConfig(async () => {
  const locale = parseLocale((await cookies()).get(localeCookie)?.value);
  return {
    locale,
    messages: getMessages(locale),
    // Dates go through lib/format.ts, in the person's own zone; this is only next-intl's fixed fallback.
    timeZone: "UTC",
  };
});
