import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startLocalSupabase, type LocalSupabase } from "../local/local-supabase.ts";

/** A throw-away local Supabase with its schema, and people in it whose tokens PostgREST accepts. */
export type Workspace = {
  supabase: LocalSupabase;
  /** As the superuser: fills tables past every function, because a million rows are wanted in seconds. */
  admin: Client;
  restUrl: string;
  tokenFor: (userId: string) => string;
  serviceToken: string;
  stop: () => Promise<void>;
};

export async function openWorkspace(): Promise<Workspace> {
  const dataDir = mkdtempSync(join(tmpdir(), "koppel-bench-"));
  const supabase = await startLocalSupabase({ dataDir, throwAway: true });
  const admin = new Client({ connectionString: supabase.adminUrl });
  await admin.connect();
  const token = (claims: Record<string, string>) => mintToken(supabase.secrets.jwtSecret, claims);
  return {
    supabase,
    admin,
    restUrl: `http://127.0.0.1:${supabase.ports.postgrest}`,
    tokenFor: (userId) => token({ role: "authenticated", aud: "authenticated", sub: userId }),
    serviceToken: token({ role: "service_role" }),
    stop: async () => {
      await admin.end();
      await supabase.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function mintToken(secret: string, claims: Record<string, string>): string {
  const expiresAt = Math.floor(Date.now() / 1000) + 6 * 3600;
  const body = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...claims, exp: expiresAt })}`;
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
}

/** One request to PostgREST, past the gateway, for both sides of a comparison alike. Throws on any answer but 2xx. */
export async function rest(workspace: Workspace, token: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${workspace.restUrl}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return text === "" ? null : JSON.parse(text);
}
