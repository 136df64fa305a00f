import "server-only";

import { z } from "zod";

import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { camelCase, instant } from "#server/db/row.ts";

const SalesRepActivity = z
  .object({
    sales_rep_id: z.string(),
    meeting_count: z.int(),
    /** There are more; counting stopped. */
    is_capped: z.boolean(),
    last_starts_at: instant.nullable(),
  })
  .transform(camelCase);
/** How busy one sales rep is. */
export type SalesRepActivity = z.infer<typeof SalesRepActivity>;

/** For every rep whose meetings the reader may see. */
export async function listSalesRepActivity(db: Db): Promise<SalesRepActivity[]> {
  return z.array(SalesRepActivity).parse(unwrap(await db.read.rpc("list_sales_rep_activity", {})));
}
