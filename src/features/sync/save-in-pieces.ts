import { DomainError } from "#domain/errors.ts";
import type { Context } from "#server/context.ts";
import { DatabaseError } from "#server/db/database-error.ts";
import { saveMeetings, type SavedMeetings } from "#server/db/save-meetings.ts";

type Batch = Parameters<typeof saveMeetings>[2];
type SaveContext = Pick<Context, "db" | "actor" | "log">;

/** Postgres gave up on a statement that took too long: half of it may do. */
const statementTimeout = "57014";

/**
 * Saves a batch. What the database refuses is halved until the one bad meeting stands alone; that one is kept as skipped
 * with the reason, and the other ninety-nine are stored. The run's cursor goes with the last piece.
 * @throws DatabaseError when the database cannot be reached
 */
export async function saveInPieces(ctx: SaveContext, batch: Batch): Promise<SavedMeetings> {
  try {
    return await saveMeetings(ctx.db, ctx.actor, batch);
  } catch (error) {
    if (!isAboutTheBatch(error)) throw error;
    const [only, ...others] = batch.meetings;
    if (!only) throw error;
    if (others.length === 0) {
      ctx.log.error({ err: error, externalId: only.externalId }, "A meeting could not be stored");
      const refused = {
        externalId: only.externalId,
        title: only.title,
        startsAt: only.startsAt,
        sourceCreatedAt: only.sourceCreatedAt,
        recorderEmail: only.recorder.email,
        recorderName: only.recorder.name,
        detail: "the database refused it",
      };
      return saveMeetings(ctx.db, ctx.actor, { ...batch, meetings: [], invalid: [...(batch.invalid ?? []), refused] });
    }
    const middle = Math.ceil(batch.meetings.length / 2);
    const first = await saveInPieces(ctx, {
      meetings: batch.meetings.slice(0, middle),
      teams: batch.teams,
      firstSeenBy: batch.firstSeenBy,
      ...(batch.run && { run: withoutProgress(batch.run) }),
    });
    const last = await saveInPieces(ctx, { ...batch, meetings: batch.meetings.slice(middle) });
    return add(first, last);
  }
}

function withoutProgress({ id, holder, leaseSeconds }: NonNullable<Batch["run"]>): NonNullable<Batch["run"]> {
  return { id, holder, ...(leaseSeconds !== undefined && { leaseSeconds }) };
}

function isAboutTheBatch(error: unknown): boolean {
  if (error instanceof DatabaseError) return !error.isTransient || error.code === statementTimeout;
  return error instanceof DomainError && (error.kind === "invalid" || error.kind === "conflict");
}

function add(first: SavedMeetings, last: SavedMeetings): SavedMeetings {
  return {
    imported: first.imported + last.imported,
    updated: first.updated + last.updated,
    unchanged: first.unchanged + last.unchanged,
    skipped: first.skipped + last.skipped,
    failed: first.failed + last.failed,
    importedIds: [...first.importedIds, ...last.importedIds],
    runStatus: last.runStatus,
  };
}
