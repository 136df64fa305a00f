import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceFailed } from "../local/service.ts";
import { withFileLock } from "./file-lock.ts";
import type { ProcessFamily } from "./process-family.ts";
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
const LOCK = join(tmpdir(), `koppel-build-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`);

/** Builds the app for production when its sources changed since the last build. @throws StartError with the end of the log */
export async function buildApp(family: ProcessFamily, onStart: () => void): Promise<void> {
  if (isBuilt()) return;
  onStart();
  await withFileLock(LOCK, async () => {
    if (isBuilt()) return;
    const stamp = fingerprint();
    rmSync(STAMP, { force: true });
    const next = join(root, "node_modules/next/dist/bin/next");
    // Types are the business of `npm test`; who starts Koppel should not wait for them.
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", KOPPEL_SKIP_TYPE_CHECK: "1" };
    const build = family.runNode("The build of the app", [next, "build"], "build.log", env);
    const { code } = await build.ended;
    if (code !== 0) throw serviceFailed(build, "failed");
    writeFileSync(STAMP, stamp);
  });
}

function isBuilt(): boolean {
  return (
    existsSync(join(root, ".next", "BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint()
  );
}

function fingerprint(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.env["KOPPEL_BENCH"] ?? ""}`);
  for (const path of SOURCES.flatMap((name) => listFiles(name))) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
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
