import { z } from "zod";

/**
 * Where a run stands, as kept in `sync_runs.cursor`. `attempt` counts tries that failed in a row at this place; `isRead` says that
 * the last page was read, so that a run which died just before its end does not begin again.
 */
const SyncPosition = z.object({
  cursor: z.string().nullable(),
  attempt: z.int().nonnegative().default(0),
  isRead: z.boolean().default(false),
});
export type SyncPosition = z.infer<typeof SyncPosition>;

const beginning: SyncPosition = { cursor: null, attempt: 0, isRead: false };

export function encodePosition(position: SyncPosition): string {
  return JSON.stringify(position);
}

/** What cannot be read (written by an older version, say) means: from the beginning. Storing twice costs nothing. */
export function decodePosition(text: string | null): SyncPosition {
  if (text === null) return beginning;
  try {
    return SyncPosition.parse(JSON.parse(text));
  } catch {
    return beginning;
  }
}
