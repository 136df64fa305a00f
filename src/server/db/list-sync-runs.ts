import "server-only";

import { z } from "zod";

import type { SyncRun } from "#domain/sync-run.ts";
import { unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { SyncRunRow } from "#server/db/sync-run-row.ts";

/** Newest first: all runs for an admin, one's own requests for others. */
export async function listSyncRuns(db: Db, { limit = 20 }: { limit?: number } = {}): Promise<SyncRun[]> {
  const rows = unwrap(
    await db.read.from("sync_runs").select().order("created_at", { ascending: false }).order("id").limit(limit),
  );
  return z.array(SyncRunRow).parse(rows);
}

export async function findSyncRun(db: Db, id: string): Promise<SyncRun | null> {
  return SyncRunRow.nullable().parse(unwrap(await db.read.from("sync_runs").select().eq("id", id).maybeSingle()));
}

/** The run that is queued, running or waiting; there is at most one per integration. */
export async function findActiveSyncRun(db: Db, integration: SyncRun["integration"]): Promise<SyncRun | null> {
  const query = db.read.from("sync_runs").select().eq("integration", integration);
  return SyncRunRow.nullable().parse(
    unwrap(await query.in("status", ["queued", "running", "waiting"]).limit(1).maybeSingle()),
  );
}
