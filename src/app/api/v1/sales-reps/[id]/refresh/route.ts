import { z } from "zod";

import { DomainError } from "#domain/errors.ts";
import { refreshSalesRep } from "#features/sync/refresh-sales-rep.ts";
import { apiRouteWithParams } from "#server/http/api-route.ts";

export const maxDuration = 60;

/** "Ververs": reads this rep's meetings now; what takes too long goes on in a job (`hasMore`). */
export const POST = apiRouteWithParams<{ id: string }>({}, async (ctx, _request, { id }) => {
  if (!z.uuid().safeParse(id).success) throw new DomainError("not_found", "sales_rep_not_found");
  return Response.json(await refreshSalesRep(ctx, { salesRepId: id }));
});
