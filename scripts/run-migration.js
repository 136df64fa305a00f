// `node scripts/run-migration.js` on whatever Node the machine has; the work is in run-migration.ts.
import { createRequire } from "node:module";

createRequire(import.meta.url)("./entry.cjs").run("run-migration", process.argv.slice(2));
