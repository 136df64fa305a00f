import type { InvalidMeeting, MappedMeeting } from "#domain/meeting.ts";
import { saveInPieces } from "#features/sync/save-in-pieces.ts";
import { encodePosition, type SyncPosition } from "#features/sync/sync-position.ts";
import type { Usage } from "#integrations/kit/http.ts";
import type { ListedMeeting } from "#integrations/kit/operations.ts";
import type { Context } from "#server/context.ts";
import type { HeldRun } from "#server/db/sync-runs.ts";

/** Fathom's pages hold ten; fifteen to a save keep a run of a thousand meetings within twelve database requests, all told. */
const meetingsPerSave = 150;
/** Long transcripts make a save slow long before its meetings are many. */
const bytesPerSave = 8_000_000;
/** Progress is shown, and the lease renewed, at least this often. */
const longestPauseMs = 45_000;
/** Longer than the longest pause, a page that hangs until its timeout, twice, and the save itself. */
export const leaseSeconds = 180;

/**
 * Gathers pages and saves them. A save runs while the next pages are being fetched, but never two at once, so cursors are
 * stored in order.
 */
export type MeetingBatch = {
  add: (items: readonly ListedMeeting[], position: SyncPosition) => void;
  isDue: () => boolean;
  /** Hands what was gathered to a save, once the one before it is done. */
  flush: () => Promise<void>;
  /** Waits until everything handed over is stored. */
  settle: () => Promise<void>;
  /** Somebody cancelled the run or took it over. */
  isStopped: () => boolean;
  /** Meetings read so far, by this process and those before it. */
  found: () => number;
};

export function createMeetingBatch(
  ctx: Context,
  input: HeldRun & { teams: string[] | null; usage: Usage },
): MeetingBatch {
  const { run, holder, teams, usage } = input;
  const firstSeenBy = run.trigger === "manual" || run.trigger === "rep_refresh" ? "manual" : "sweep";
  let meetings: MappedMeeting[] = [];
  let invalid: InvalidMeeting[] = [];
  let position: SyncPosition | null = null;
  let saving: Promise<void> = Promise.resolve();
  let found = run.found;
  let isStopped = false;
  let told = { ...usage };
  let flushedAt = ctx.now().getTime();

  async function settle(): Promise<void> {
    await saving;
  }

  return {
    add(items, next) {
      for (const item of items) {
        if (item.ok) meetings.push(item.meeting);
        else invalid.push(item.invalid);
      }
      found += items.length;
      position = next;
    },
    isDue: () =>
      meetings.length >= meetingsPerSave ||
      usage.bytes - told.bytes >= bytesPerSave ||
      ctx.now().getTime() - flushedAt >= longestPauseMs,
    async flush() {
      await settle();
      if (position === null || isStopped) return;
      const progress = {
        id: run.id,
        holder,
        cursor: encodePosition(position),
        requestCount: usage.requests - told.requests,
        leaseSeconds,
      };
      const batch = { meetings, invalid, teams, firstSeenBy, run: progress } as const;
      [meetings, invalid, position, told, flushedAt] = [[], [], null, { ...usage }, ctx.now().getTime()];
      saving = saveInPieces(ctx, batch).then(({ runStatus }) => {
        isStopped = runStatus !== "running";
      });
      // Whoever settles hears of a failure; until then it must not count as unhandled.
      saving.catch(() => undefined);
    },
    settle,
    isStopped: () => isStopped,
    found: () => found,
  };
}
