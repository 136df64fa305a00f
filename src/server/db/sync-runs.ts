import "server-only";

import { z } from "zod";

import type { Actor } from "#domain/actor.ts";
import type { SyncRun, SyncTrigger } from "#domain/sync-run.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { asJson, nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { SyncRunRow } from "#server/db/sync-run-row.ts";

type NewSyncRun = {
  integration: SyncRun["integration"];
  trigger: SyncTrigger;
  /** Null or absent: an overlap before the last complete run, or `firstRunHours` back when there was none. */
  windowFrom?: string | null;
  windowTo?: string | null;
  recorderEmail?: string | null;
  /** `running` = the caller works on it now and holds the lease; `queued` = a job will. */
  status: "queued" | "running";
  leaseSeconds?: number;
  /** With `queued`: also add the job (default). */
  enqueue?: boolean;
  overlapHours?: number;
  firstRunHours?: number;
};

/** Shown with every write to a run; null when it is not in the caller's hands. Never part of the run itself, which people see. */
const Holder = z.uuid().nullable();
/** A run and the proof that it is the caller's to work on. */
export type HeldRun = { run: SyncRun; holder: string | null };

const StartedRun = z.object({ run: SyncRunRow, outcome: z.enum(["started", "busy", "resumed"]), holder: Holder });
/**
 * `busy` = another run is alive; `resumed` = an orphaned run, now the caller's, from its own window and cursor. An orphan that
 * reads another window or rep than was asked for ends as partial (`superseded`) and the asked run is `started`.
 */
export type StartedRun = z.infer<typeof StartedRun>;

export async function startSyncRun(db: Db, actor: Actor, run: NewSyncRun): Promise<StartedRun> {
  return StartedRun.parse(
    unwrap(await db.write.rpc("start_sync_run", { p_actor: actorJson(actor), p_run: asJson(run) })),
  );
}

const ClaimedRun = z.object({ run: SyncRunRow, claimed: z.boolean(), holder: Holder });

/** For the job. Not claimed when the run is over or in somebody's hands. @throws DomainError not_found */
export async function claimSyncRun(
  db: Db,
  claim: { runId: string; leaseSeconds: number },
): Promise<z.infer<typeof ClaimedRun>> {
  return ClaimedRun.parse(
    unwrap(await db.write.rpc("claim_sync_run", { p_run_id: claim.runId, p_lease_seconds: claim.leaseSeconds })),
  );
}

/** Pauses a run; a job carries it on from `cursor` at `resumeAt`. A run that is no longer running, or somebody else's by now, stays as it is. */
export async function waitSyncRun(
  db: Db,
  pause: { runId: string; holder: string | null; cursor: string | null; resumeAt: string },
): Promise<SyncRun> {
  return SyncRunRow.parse(
    unwrap(
      await db.write.rpc("wait_sync_run", {
        p_run_id: pause.runId,
        p_holder: nullable(pause.holder),
        p_cursor: nullable(pause.cursor),
        p_resume_at: pause.resumeAt,
      }),
    ),
  );
}

type SyncEnd = {
  runId: string;
  holder: string | null;
  status: "succeeded" | "partial" | "failed";
  errorKind?: string | null;
  errorMessage?: string | null;
};

/** Ends a run. A run that is already over stays as it ended, and one that is somebody else's by now goes on. */
export async function finishSyncRun(db: Db, actor: Actor, end: SyncEnd): Promise<SyncRun> {
  return SyncRunRow.parse(
    unwrap(
      await db.write.rpc("finish_sync_run", {
        p_actor: actorJson(actor),
        p_run_id: end.runId,
        p_holder: nullable(end.holder),
        p_status: end.status,
        ...(end.errorKind == null ? {} : { p_error_kind: end.errorKind }),
        ...(end.errorMessage == null ? {} : { p_error_message: end.errorMessage }),
      }),
    ),
  );
}

/** Whoever works on the run notices at the next save. @throws DomainError not_found, forbidden */
export async function cancelSyncRun(db: Db, actor: Actor, id: string): Promise<SyncRun> {
  return SyncRunRow.parse(unwrap(await db.write.rpc("cancel_sync_run", { p_actor: actorJson(actor), p_id: id })));
}
