import { ProviderError } from "#domain/errors.ts";

export type Page<Item> = { items: Item[]; nextCursor: string | null };

export type PagingInput<Item> = {
  integrationId: string;
  operation: string;
  /** Where to begin: null is the first page. */
  cursor: string | null;
  fetchPage: (cursor: string | null) => Promise<Page<Item>>;
  /** The provider's stable id; an item seen before in this walk is left out. */
  keyOf: (item: Item) => string;
};

/** How often an expired cursor may send us back to the first page before we call it broken. */
const MAX_RESTARTS = 2;

/**
 * Follows cursors to the end. A cursor that repeats is asked once more and then refused, so a walk always ends;
 * an expired cursor begins the same list again, and everything already seen is left out.
 * @throws ProviderError kind `contract` when the cursors go round in circles
 */
export async function* walkPages<Item>(input: PagingInput<Item>): AsyncGenerator<Page<Item>> {
  const seen = new Set<string>();
  let used = new Set<string | null>();
  let cursor = input.cursor;
  let restarts = 0;
  for (;;) {
    used.add(cursor);
    let page: Page<Item>;
    try {
      page = await input.fetchPage(cursor);
      // A page served twice hides the one that should have come: reading it again heals a glitch, though not a true circle.
      if (pointsBack(page, used) || (restarts === 0 && bringsNothingNew(page.items, seen, input.keyOf))) {
        page = await input.fetchPage(cursor);
      }
    } catch (error) {
      if (cursor === null || !isExpiredCursor(error) || restarts >= MAX_RESTARTS) throw error;
      restarts += 1;
      cursor = null;
      used = new Set();
      continue;
    }
    const repeats = pointsBack(page, used);
    yield {
      items: page.items.filter((item) => isFirstSight(seen, input.keyOf(item))),
      nextCursor: repeats ? null : page.nextCursor,
    };
    if (repeats) {
      throw new ProviderError({
        kind: "contract",
        integrationId: input.integrationId,
        operation: input.operation,
        cause: "cursor repeats",
      });
    }
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

/** No provider documents how an expired cursor is refused; a request that differs only in its cursor fails for that reason. */
function isExpiredCursor(error: unknown): boolean {
  return error instanceof ProviderError && (error.kind === "validation" || error.kind === "not_found");
}

function pointsBack(page: Page<unknown>, used: Set<string | null>): boolean {
  return page.nextCursor !== null && used.has(page.nextCursor);
}

function bringsNothingNew<Item>(items: Item[], seen: Set<string>, keyOf: (item: Item) => string): boolean {
  return items.length > 0 && items.every((item) => seen.has(keyOf(item)));
}

function isFirstSight(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
