import { z } from "zod";

import { DomainError } from "#domain/errors.ts";
import { refreshSalesRep } from "#features/sync/refresh-sales-rep.ts";
import { apiRouteWithParams } from "#server/http/api-route.ts";

export const maxDuration = 60;

/**
 * "Ververs": reads this rep's meetings now; what takes too long goes on in a job (`hasMore`). Where another run is in the way,
 * that is all a person learns of it who may not see it: `busy`, and no run.
 */
export const POST = apiRouteWithParams<{ id: string }>({}, async (ctx, _request, { id }) => {
  if (!z.uuid().safeParse(id).success) throw new DomainError("not_found", "sales_rep_not_found");
  const started = await refreshSalesRep(ctx, { salesRepId: id });
  const maySee = ctx.actor.role === "admin" || started.run.requestedBy === ctx.actor.userId;
  return Response.json(maySee ? started : { outcome: "busy", run: null, hasMore: started.hasMore });
});
