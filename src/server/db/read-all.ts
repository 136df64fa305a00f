import "server-only";

import type { PostgrestError } from "@supabase/supabase-js";

import { unwrap } from "#server/db/answer.ts";

/** The API hands out at most a thousand rows a request, and cuts off the rest without a word. */
const pageSize = 500;
/** Below every id there is. */
const beforeAllIds = "00000000-0000-0000-0000-000000000000";

type Page<Row> = { data: Row[]; error: null } | { data: unknown; error: PostgrestError };

/**
 * Every row, however many there are. `readPage` answers up to `limit` rows with an id greater than `afterId`, by id: a row
 * that is added or removed meanwhile shifts no page.
 * @throws DomainError | DatabaseError
 */
export async function readAll<Row extends { id: string }>(
  readPage: (afterId: string, limit: number) => PromiseLike<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let afterId = beforeAllIds;
  while (true) {
    const page = unwrap(await readPage(afterId, pageSize));
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return rows;
    afterId = last.id;
  }
}
