import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../app/root.ts";

// Types that an earlier `next dev` left behind may lack routes of today, and the compiler reads them as well.
rmSync(join(root, ".next/dev/types"), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "typegen"], {
  cwd: root,
  stdio: "inherit",
});
