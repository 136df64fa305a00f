/**
 * `npm run bench [name …]` prints one JSON document: every figure beside its anchor from the same run, its bar from the
 * design, and whether it holds. Names: sync, list, search, pages. Without a name, all of them.
 */
import { benchList } from "./bench/list.ts";
import { benchPages } from "./bench/pages.ts";
import { type BenchResult } from "./bench/result.ts";
import { benchSearch } from "./bench/search.ts";
import { benchSync } from "./bench/sync.ts";

const benches: Record<string, () => Promise<BenchResult[]>> = {
  sync: benchSync,
  list: benchList,
  search: benchSearch,
  pages: benchPages,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`Unknown benchmark: ${unknown.join(", ")}. Known: ${Object.keys(benches).join(", ")}`);
  process.exit(1);
}

const results: BenchResult[] = [];
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  for (const result of await run()) {
    console.error(
      `  ${result.holds ? "holds" : "MISSES"}  ${result.name}: ${result.value} ${JSON.stringify(result.bar)}`,
    );
    results.push(result);
  }
}
console.log(JSON.stringify({ node: process.version, results }, null, 2));
if (results.some((result) => !result.holds)) process.exitCode = 1;
