/**
 * Keyset pages only know the way to older meetings. The cursors that led here travel in the URL as the trail, so "newer"
 * works without a reverse query and survives a reload or a shared link.
 */
const separator = "~";
const longestTrail = 8;

type Position = { cursor: string | null; trail: string | null };

/** Parameters of the next page: here becomes the last step of the trail. The first page needs no step. */
export function olderPosition(here: Position, nextCursor: string): Position {
  const steps = here.cursor === null ? [] : [...stepsOf(here.trail), here.cursor];
  return { cursor: nextCursor, trail: steps.slice(-longestTrail).join(separator) || null };
}

/** Parameters of the page before this one; a trail that was cut short ends at the newest meetings. */
export function newerPosition(here: Position): Position {
  const steps = stepsOf(here.trail);
  const cursor = steps.pop() ?? null;
  return { cursor, trail: steps.join(separator) || null };
}

function stepsOf(trail: string | null): string[] {
  return trail === null ? [] : trail.split(separator).filter((step) => step !== "");
}
