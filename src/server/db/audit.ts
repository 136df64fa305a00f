import "server-only";

import { z } from "zod";

import type { Actor } from "#domain/actor.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { asJson, nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";
import { camelCase, instant } from "#server/db/row.ts";

const AuditEntry = z
  .object({
    id: z.int(),
    user_id: z.string().nullable(),
    actor_kind: z.enum(["user", "system"]),
    actor_name: z.string().nullable(),
    action: z.string(),
    target_type: z.string().nullable(),
    target_id: z.string().nullable(),
    ip_address: z.string().nullable(),
    old_value: z.string().nullable(),
    new_value: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    created_at: instant,
  })
  .transform(camelCase);
/** One act on record. `oldValue` and `newValue` are keyed hashes. */
export type AuditEntry = z.infer<typeof AuditEntry>;

const columns =
  "id, user_id, actor_kind, actor_name, action, target_type, target_id, ip_address, old_value, new_value, details, created_at" as const;

/** Newest first, from before `beforeId`; `nextBeforeId` is null on the last page. For admins. */
export async function listAuditLogs(
  db: Db,
  { beforeId = null, limit = 50 }: { beforeId?: number | null; limit?: number } = {},
): Promise<{ items: AuditEntry[]; nextBeforeId: number | null }> {
  let query = db.read.from("audit_logs").select(columns).order("id", { ascending: false });
  if (beforeId !== null) query = query.lt("id", beforeId);
  const rows = z.array(AuditEntry).parse(unwrap(await query.limit(limit + 1)));
  const items = rows.slice(0, limit);
  return { items, nextBeforeId: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

type Act = { action: string; targetType: string | null; targetId: string | null; details?: Record<string, unknown> };

/** For acts that change nothing and must still be on record. Everything else is audited by the function that does it. */
export async function writeAudit(db: Db, actor: Actor, act: Act): Promise<void> {
  unwrap(
    await db.write.rpc("write_audit", {
      p_actor: actorJson(actor),
      p_action: act.action,
      p_target_type: nullable(act.targetType),
      p_target_id: nullable(act.targetId),
      p_details: asJson(act.details ?? {}),
    }),
  );
}

/** The numbers of entries that were altered, or follow a missing one; empty when nobody tampered with the log. */
export async function verifyAuditChain(db: Db): Promise<number[]> {
  return unwrap(await db.write.rpc("verify_audit_chain")).map((row) => row.broken_id);
}
