// Import this first: pino opens its destination when `#server/log.ts` loads, so the file has to be in place by then.
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = join(mkdtempSync(join(tmpdir(), "koppel-log-")), "log.jsonl");
const fd = openSync(file, "a");
Object.defineProperty(process.stdout, "fd", { value: fd, configurable: true });
process.env["LOG_LEVEL"] = "trace";

/** Everything the product has logged since the test file began. */
export function readLog(): string {
  return readFileSync(file, "utf8");
}
