import { z } from "zod";

import { testFathomConnection } from "#features/settings/test-fathom-connection.ts";
import { apiRoute } from "#server/http/api-route.ts";
import { errorMessage } from "#server/http/error-message.ts";
import { readJson } from "#server/http/read-json.ts";

/** Why a test failed, as the person should read it; every kind of answer that is Fathom's fault reads the same. */
const failures = {
  auth: "fathom_test_auth",
  rate_limited: "fathom_test_rate_limited",
  transient: "fathom_test_transient",
  not_found: "fathom_test_unexpected",
  conflict: "fathom_test_unexpected",
  validation: "fathom_test_unexpected",
  contract: "fathom_test_unexpected",
} as const;

/** A failed test is an answer, not an error of ours, so both outcomes are 200. */
export const POST = apiRoute({ roles: ["admin"] }, async (ctx, request) => {
  const check = await testFathomConnection(ctx, await readJson(request, z.unknown()));
  const { locale } = ctx.actor;
  if (!check.ok) {
    const message = errorMessage(locale, failures[check.error.kind]);
    return Response.json({ success: false, error: "Connection failed", message });
  }
  const { teamName, teamId, callsCount } = check;
  return Response.json({
    success: true,
    message: errorMessage(locale, "fathom_test_succeeded"),
    teamName,
    teamId,
    callsCount,
  });
});
