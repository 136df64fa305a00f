import { z } from "zod";

import { DomainError } from "#domain/errors.ts";
import { completeActionItem } from "#features/meetings/complete-action-item.ts";
import { apiRouteWithParams } from "#server/http/api-route.ts";
import { readJson } from "#server/http/read-json.ts";

const Body = z.strictObject({ completed: z.boolean() });

/** Ticks an action item off or on; answers the item. */
export const PATCH = apiRouteWithParams<{ id: string }>({}, async (ctx, request, { id }) => {
  const { completed } = await readJson(request, Body);
  if (!z.uuid().safeParse(id).success) throw new DomainError("not_found", "action_item_not_found");
  return Response.json(await completeActionItem(ctx, { actionItemId: id, completed }));
});
