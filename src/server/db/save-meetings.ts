import "server-only";

import { z } from "zod";

import type { Actor } from "#domain/actor.ts";
import type { FirstSeenBy, InvalidMeeting, MappedMeeting } from "#domain/meeting.ts";
import { SaveCounts, SyncStatus } from "#domain/sync-run.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { asJson, nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";

type Batch = {
  /** Best 100 to 200 at a time. The same meeting twice counts once, as it came last. */
  meetings: readonly MappedMeeting[];
  /** The provider's teams to take meetings of; null or none = all. */
  teams: readonly string[] | null;
  firstSeenBy: FirstSeenBy;
  invalid?: readonly InvalidMeeting[];
  /** The sync run this belongs to: its counters grow, its cursor is replaced (when given), its lease renewed. */
  run?: {
    id: string;
    /** As given with the run; once somebody else has taken it over, the meetings are stored and the run is left alone. */
    holder: string | null;
    cursor?: string | null;
    requestCount?: number;
    /** Default: the size of the batch. */
    found?: number;
    failed?: number;
    leaseSeconds?: number;
  };
};

const SavedMeetings = SaveCounts.extend({
  imported_ids: z.array(z.string()),
  runStatus: z.enum([...SyncStatus.options, "taken_over"]).nullable(),
}).transform(({ imported_ids, ...counts }) => ({ ...counts, importedIds: imported_ids }));
/** `runStatus`: anything but `running` means the run was cancelled or taken over, so stop. */
export type SavedMeetings = z.infer<typeof SavedMeetings>;

/**
 * Stores a batch in one call and one transaction: reps, meetings, people, action items, transcripts, search, evidence,
 * skipped ones with their reasons, the run's progress and the audit row. What did not change is not written.
 */
export async function saveMeetings(db: Db, actor: Actor, batch: Batch): Promise<SavedMeetings> {
  const { run, ...rest } = batch;
  const { id = null, ...progress } = run ?? {};
  return SavedMeetings.parse(
    unwrap(
      await db.write.rpc("save_meetings", {
        p_actor: actorJson(actor),
        p_run_id: nullable(id),
        p_batch: asJson(rest),
        p_progress: progress,
      }),
    ),
  );
}
