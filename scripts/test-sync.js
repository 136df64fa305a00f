// `node scripts/test-sync.js` on whatever Node the machine has; the work is in test-sync.ts.
import { createRequire } from "node:module";

createRequire(import.meta.url)("./entry.cjs").run("test-sync", process.argv.slice(2));
