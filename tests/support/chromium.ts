import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";

export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> };

const ON_THE_MACHINE = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
// Root (a container, mostly) cannot use Chromium's sandbox; /dev/shm is small there, too.
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"];

/** A Chromium without a download: the machine's own, else the one inside the npm package @sparticuz/chromium. */
export async function findChromium(): Promise<Chromium> {
  const own = [process.env["CHROMIUM_PATH"], ...ON_THE_MACHINE.map(onPath)].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (own !== undefined) return { executablePath: own, args: ARGS, env: {} };

  const folder = await unpack();
  const executablePath = join(folder, "chromium");
  const env = { FONTCONFIG_PATH: writeFontConfig(folder) };
  if (runs(executablePath, env)) return { executablePath, args: ARGS, env };
  // A bare container lacks libnss3 and friends; the package has those as well.
  return { executablePath, args: ARGS, env: { ...env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") } };
}

/** Unpacks once per user and version. The package itself would use one shared path, which another user cannot run. */
async function unpack(): Promise<string> {
  const manifest = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "package.json");
  const { version }: { version: string } = createRequire(import.meta.url)(manifest);
  const folder = join(tmpdir(), `koppel-chromium-${userInfo().uid}-${version}`);
  if (existsSync(join(folder, "chromium"))) return folder;

  const scratch = mkdtempSync(join(tmpdir(), "koppel-chromium-"));
  const { inflate } = await import("@sparticuz/chromium");
  const temp = process.env["TMPDIR"];
  process.env["TMPDIR"] = scratch;
  try {
    const bin = join(dirname(manifest), "bin");
    for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(join(bin, name));
  } finally {
    if (temp === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temp;
  }
  try {
    renameSync(scratch, folder);
  } catch {
    // Somebody else unpacked it in the meantime.
    rmSync(scratch, { recursive: true, force: true });
  }
  return folder;
}

/** The package's own list names folders of a cloud function only; without a single font Chromium dies at the first text field. */
function writeFontConfig(folder: string): string {
  const path = join(folder, "fonts");
  writeFileSync(
    join(path, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(path, "fonts")}</dir>` +
      `<cachedir>${join(path, "cache")}</cachedir></fontconfig>\n`,
  );
  return path;
}

function runs(executable: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executable, ["--no-sandbox", "--version"], { env: { ...process.env, ...env }, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(":")
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
