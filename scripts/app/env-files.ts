import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";
import { root } from "./root.ts";

/** Reads `.env.local` and `.env` as Next does; what the environment already says wins. */
export function loadEnvFiles(): void {
  for (const name of [".env.local", ".env"]) {
    const file = join(root, name);
    if (existsSync(file)) loadEnvFile(file);
  }
}
