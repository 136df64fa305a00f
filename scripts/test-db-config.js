// `node scripts/test-db-config.js` on whatever Node the machine has; the work is in test-db-config.ts.
import { createRequire } from "node:module";

createRequire(import.meta.url)("./entry.cjs").run("test-db-config", process.argv.slice(2));
