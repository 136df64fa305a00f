import { z } from "zod";

import { getFathomSettings } from "#features/settings/get-fathom-settings.ts";
import { saveFathomSettings } from "#features/settings/save-fathom-settings.ts";
import { apiRoute } from "#server/http/api-route.ts";
import { readJson } from "#server/http/read-json.ts";

/** Masked; `?reveal=true` hands an admin the values themselves, and the audit log knows. */
export const GET = apiRoute({ roles: ["admin"] }, async (ctx, request) => {
  const reveal = new URL(request.url).searchParams.get("reveal") === "true";
  return Response.json(await getFathomSettings(ctx, { reveal }));
});

export const POST = apiRoute({ roles: ["admin"] }, async (ctx, request) => {
  const config = await saveFathomSettings(ctx, await readJson(request, z.unknown()));
  return Response.json({ success: true, message: "Configuration updated successfully", config });
});
