import { ProviderError } from "#domain/errors.ts";
import { nextStep } from "#domain/next-step.ts";
import { isActiveSync, type SyncRun } from "#domain/sync-run.ts";
import { createMeetingBatch, type MeetingBatch } from "#features/sync/meeting-batch.ts";
import { noteConnection } from "#features/sync/note-connection.ts";
import {
  findSyncSettings,
  isKeyReplaced,
  openSyncConnection,
  type SyncSettings,
} from "#features/sync/open-sync-connection.ts";
import { decodePosition, encodePosition, type SyncPosition } from "#features/sync/sync-position.ts";
import type { ListedMeeting } from "#integrations/kit/operations.ts";
import { walkPages, type Page } from "#integrations/kit/paging.ts";
import type { Context } from "#server/context.ts";
import { findSyncRun } from "#server/db/list-sync-runs.ts";
import { finishSyncRun, type HeldRun, waitSyncRun } from "#server/db/sync-runs.ts";

export type DriveOptions = {
  /** When the platform or the caller runs out of patience; null for a worker, who has time. */
  deadline: Date | null;
  /** The process wants to end: the run is put down at the next page, for another one to take up. */
  stop?: AbortSignal;
  /** A job may come back after a failure that heals; a request answers at once and leaves it to the next run. */
  mayRetryLater: boolean;
};

/** A page, its save and the farewell must fit before the deadline. */
const marginMs = 8_000;
/** After a deadline the rest is a job's, but not at once: the same worker would take it straight back. */
const deadlinePauseMs = 5_000;
/** Tries at one place before a run is ended with its error; the next run of the schedule heals what is left. */
const maxAttempts = 4;

/**
 * Works on a run that is ours (its lease is held, as `holder` proves): reads pages, saves them in batches, and ends it honestly, whatever
 * happens. What was read is stored before an error is told. Returns the run as it stands: over, or waiting for its job.
 */
export async function driveSync(ctx: Context, held: HeldRun, options: DriveOptions): Promise<SyncRun> {
  const { run } = held;
  const settings = await findSyncSettings(ctx);
  if (settings === null) {
    return finish(ctx, held, { status: "failed", errorKind: "not_configured", errorMessage: "no Fathom API key" });
  }
  const { connection, operations } = await openSyncConnection(ctx, settings, options.deadline);
  const batch = createMeetingBatch(ctx, { ...held, teams: settings.teams, usage: connection.usage });
  let position = decodePosition(run.cursor);

  const fetchPage = async (cursor: string | null): Promise<Page<ListedMeeting>> => {
    const query = {
      cursor,
      createdAfter: run.windowFrom ?? new Date(0).toISOString(),
      createdBefore: run.windowTo,
      recordedBy: run.recorderEmail === null ? [] : [run.recorderEmail],
    };
    try {
      return await operations.listMeetings(connection, query);
    } catch (error) {
      // A dropped connection or a single 503 is gone the next moment; what hung once would hang again.
      if (!(error instanceof ProviderError) || error.kind !== "transient" || error.cause === "timeout") throw error;
      return operations.listMeetings(connection, query);
    }
  };

  try {
    const walk = {
      integrationId: run.integration,
      operation: "listMeetings",
      cursor: position.cursor,
      fetchPage,
      keyOf,
    };
    if (!position.isRead) {
      if (isLate(ctx, options)) return await pause(ctx, held, position);
      for await (const page of walkPages(walk)) {
        position = { cursor: page.nextCursor, attempt: 0, isRead: page.nextCursor === null };
        batch.add(page.items, position);
        if (batch.isDue() || isLate(ctx, options)) await batch.flush();
        if (batch.isStopped()) return await stopped(ctx, run);
        if (!position.isRead && isLate(ctx, options)) {
          await batch.settle();
          return await pause(ctx, held, position);
        }
      }
    }
    await batch.flush();
    await batch.settle();
    if (batch.isStopped()) return await stopped(ctx, run);
    const ended = await finish(ctx, held, { status: "succeeded" });
    await noteConnection(ctx, settings, { status: "connected" });
    return ended;
  } catch (error) {
    return endWithError(ctx, held, { error, batch, position, settings, options });
  }
}

type Failure = {
  error: unknown;
  batch: MeetingBatch;
  position: SyncPosition;
  settings: SyncSettings;
  options: DriveOptions;
};

async function endWithError(ctx: Context, held: HeldRun, failure: Failure): Promise<SyncRun> {
  const { run } = held;
  const { error, batch, position, settings, options } = failure;
  if (!(error instanceof ProviderError)) {
    // Ours: the database is away, or a mistake. If even this cannot be written, the lease runs out and another run takes over.
    ctx.log.error({ err: error, runId: run.id }, "A sync run broke");
    const errorMessage = error instanceof Error ? error.message : "unknown error";
    return finish(ctx, held, { status: endStatus(batch), errorKind: "internal", errorMessage });
  }
  ctx.log.warn({ err: error, runId: run.id }, "Fathom did not answer as hoped");
  await batch.flush();
  await batch.settle();
  if (batch.isStopped()) return stopped(ctx, run);
  const step = nextStep(error, position.attempt + 1, Math.random());
  const waits = error.kind === "rate_limited" || (options.mayRetryLater && position.attempt + 1 < maxAttempts);
  if (step.action === "retry" && waits) {
    const attempt = error.kind === "rate_limited" ? position.attempt : position.attempt + 1;
    return pause(ctx, held, { ...position, attempt }, step.afterMs);
  }
  // A worker's cache knows a new key minutes later than the admin who saved it; with that one the run carries on.
  if (error.kind === "auth" && (await isKeyReplaced(ctx, settings))) return pause(ctx, held, position);
  if (error.kind === "auth") await noteConnection(ctx, settings, { status: "error", error });
  return finish(ctx, held, { status: endStatus(batch), errorKind: error.kind, errorMessage: describe(error) });
}

function endStatus(batch: MeetingBatch): "partial" | "failed" {
  return batch.found() > 0 ? "partial" : "failed";
}

async function pause(
  ctx: Context,
  { run, holder }: HeldRun,
  position: SyncPosition,
  afterMs = deadlinePauseMs,
): Promise<SyncRun> {
  const resumeAt = new Date(ctx.now().getTime() + afterMs).toISOString();
  return waitSyncRun(ctx.db, { runId: run.id, holder, cursor: encodePosition(position), resumeAt });
}

async function finish(
  ctx: Context,
  { run, holder }: HeldRun,
  end: Omit<Parameters<typeof finishSyncRun>[2], "runId" | "holder">,
): Promise<SyncRun> {
  const ended = await finishSyncRun(ctx.db, ctx.actor, { runId: run.id, holder, ...end });
  const { id, trigger, status, found, imported, updated, unchanged, skipped, failed, errorKind } = ended;
  ctx.log.info(
    { runId: id, trigger, status, found, imported, updated, unchanged, skipped, failed, errorKind },
    isActiveSync(status) ? "Somebody else has taken the sync run over" : "Sync run ended",
  );
  return ended;
}

/** Cancelled or taken over: the row already says how it ended. */
async function stopped(ctx: Context, run: SyncRun): Promise<SyncRun> {
  return (await findSyncRun({ read: ctx.db.write, write: ctx.db.write }, run.id)) ?? run;
}

function isLate(ctx: Context, { deadline, stop }: DriveOptions): boolean {
  if (stop?.aborted) return true;
  return deadline !== null && ctx.now().getTime() > deadline.getTime() - marginMs;
}

function keyOf(item: ListedMeeting): string {
  if (item.ok) return item.meeting.externalId;
  return item.invalid.externalId ?? JSON.stringify(item.invalid);
}

/** Kind and status, and what our schema did not find; never a body or a key. */
function describe(error: ProviderError): string {
  const cause = Array.isArray(error.cause) ? error.cause.join(", ") : error.cause;
  return typeof cause === "string" ? `${error.message}: ${cause}` : error.message;
}
