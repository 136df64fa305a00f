import "server-only";

import type { Actor } from "#domain/actor.ts";
import type { ConnectionStatus, SettingKey } from "#domain/settings.ts";
import { actorJson } from "#server/db/actor-json.ts";
import { asJson, nullable, unwrap } from "#server/db/answer.ts";
import type { Db } from "#server/db/client.ts";

/** A stored setting as it is in its row: secrets still sealed. */
export type SettingRow = { key: string; value: string | null };

/** Only the rows that exist. Through the service client: no browser role can read this table. */
export async function readSettings(db: Db, keys: readonly SettingKey[]): Promise<SettingRow[]> {
  const rows = unwrap(
    await db.write
      .from("system_settings")
      .select("setting_key, setting_value")
      .in("setting_key", [...keys]),
  );
  return rows.map((row) => ({ key: row.setting_key, value: row.setting_value }));
}

type SettingChange = {
  key: SettingKey;
  value: string | null;
  /** Keyed hashes for the audit log. */
  oldHash: string | null;
  newHash: string | null;
  description: string;
  /** Names the act in the audit log instead of the call's own. */
  action?: string;
};

/** Writes all changes with their audit rows, or none. @throws DomainError forbidden */
export async function updateSettings(
  db: Db,
  actor: Actor,
  action: string,
  changes: readonly SettingChange[],
): Promise<void> {
  unwrap(
    await db.write.rpc("update_settings", {
      p_actor: actorJson(actor),
      p_action: action,
      p_changes: asJson({ changes }),
    }),
  );
}

type ConnectionTest = {
  status: ConnectionStatus;
  testedAt: string;
  /** Keyed hash of the key that was tried. */
  valueHash: string | null;
  details: Record<string, unknown>;
};

/** Keeps how a check of the Fathom key went, with its audit row. @throws DomainError forbidden */
export async function recordConnectionTest(db: Db, actor: Actor, test: ConnectionTest): Promise<void> {
  unwrap(
    await db.write.rpc("record_connection_test", {
      p_actor: actorJson(actor),
      p_status: test.status,
      p_tested_at: test.testedAt,
      p_value_hash: nullable(test.valueHash),
      p_details: asJson(test.details),
    }),
  );
}
