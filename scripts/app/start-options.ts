import { join } from "node:path";
import { StartError } from "../local/start-error.ts";
import { root } from "./root.ts";

export type StartOptions = {
  port: number;
  /** The address to listen on; this machine only when left out. */
  host?: string;
  dataDir: string;
  appUrl: string;
  isHosted: boolean;
};

const HOSTED_VARIABLES = ["NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY", "DATABASE_URL"];

/** What `npm start` and its siblings read from the environment. @throws StartError */
export function readStartOptions(env: Record<string, string | undefined>, defaultDataDir: string): StartOptions {
  const port = readPort(env["PORT"]);
  const isHosted = isSet(env["NEXT_PUBLIC_SUPABASE_URL"]);
  const missing = isHosted ? HOSTED_VARIABLES.filter((name) => !isSet(env[name])) : [];
  if (missing.length > 0) {
    throw new StartError(
      `NEXT_PUBLIC_SUPABASE_URL is set, so Koppel uses that Supabase project, but ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`,
      [
        "Copy them from the Supabase dashboard (Project settings → API keys, and Connect), see .env.example,",
        "or unset NEXT_PUBLIC_SUPABASE_URL to use the local Supabase.",
      ],
    );
  }
  return {
    port,
    ...(isSet(env["KOPPEL_HOST"]) ? { host: String(env["KOPPEL_HOST"]).trim() } : {}),
    dataDir: isSet(env["KOPPEL_DATA_DIR"]) ? String(env["KOPPEL_DATA_DIR"]) : join(root, defaultDataDir),
    appUrl: isSet(env["APP_URL"]) ? String(env["APP_URL"]).replace(/\/+$/, "") : `http://localhost:${port}`,
    isHosted,
  };
}

function readPort(value: string | undefined): number {
  if (!isSet(value)) return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartError(`PORT is "${value}", which is not a port.`, [
    "Choose a number from 1 to 65535: PORT=3001 npm start",
  ]);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "";
}
