// `node scripts/migrate-fathom-credentials.js` on whatever Node the machine has; the work is in migrate-fathom-credentials.ts.
import { createRequire } from "node:module";

createRequire(import.meta.url)("./entry.cjs").run("migrate-fathom-credentials", process.argv.slice(2));
