import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startService, serviceFailed } from "../local/service.ts";
import type { Guard } from "../local/guard.ts";
import { root } from "./root.ts";

// Whatever of these changes makes another build. Ports, addresses and secrets are read at run time and are not among them.
const SOURCES = [
  "src",
  "public",
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];
const STAMP = join(root, ".next", "koppel-build.json");

export function isBuilt(): boolean {
  return (
    existsSync(join(root, ".next", "BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint()
  );
}

/** Builds the app for production when its sources changed since the last build. @throws StartError with the end of the log */
export async function buildApp(logFile: string, guard?: Guard): Promise<void> {
  const stamp = fingerprint();
  rmSync(STAMP, { force: true });
  const service = startService({
    name: "The build of the app",
    command: process.execPath,
    args: [join(root, "node_modules/next/dist/bin/next"), "build"],
    cwd: root,
    logFile,
    // Types are the business of `npm test`; who starts Koppel should not wait for them.
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", KOPPEL_SKIP_TYPE_CHECK: "1" },
    guard,
  });
  const stopEarly = () => void service.stop();
  process.once("exit", stopEarly);
  const { code } = await service.ended;
  process.off("exit", stopEarly);
  if (code !== 0) throw serviceFailed(service, "failed");
  writeFileSync(STAMP, stamp);
}

function fingerprint(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.env["KOPPEL_BENCH"] ?? ""}`);
  for (const path of SOURCES.flatMap((name) => listFiles(name)))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  return JSON.stringify({ sources: hash.digest("hex") });
}

function listFiles(name: string): string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [name];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
