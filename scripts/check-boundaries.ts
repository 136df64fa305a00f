/**
 * Runs dependency-cruiser over the source and fails when an arrow points up, or when the tool read (almost) nothing:
 * with a TypeScript it cannot parse it reports "0 modules, no violations" and passes.
 */
import { readdirSync } from "node:fs";
import { cruise } from "dependency-cruiser";
// @ts-expect-error -- the configuration is CommonJS without types, because the tool's own command line reads it too
import configuration from "../.dependency-cruiser.cjs";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));

const { output } = await cruise(["src", "scripts", "tests"], {
  ...configuration.options,
  ruleSet: { forbidden: configuration.forbidden },
  validate: true,
});
if (typeof output === "string") throw new Error("dependency-cruiser answered with text instead of a result");

const seen = new Set(output.modules.map((module) => module.source));
const unseen = sources.filter((path) => !seen.has(`src/${path}`));
const { violations } = output.summary;

for (const violation of violations) console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}`);
for (const path of unseen.slice(0, 10)) console.error(`not read: src/${path}`);

if (violations.length > 0 || unseen.length > 0) process.exitCode = 1;
else console.log(`boundaries: ${sources.length} source modules read, every arrow points down`);
