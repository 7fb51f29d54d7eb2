// The second half of `npm run oracles`: docs/oracles.md from a file of comparisons.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, methodsOf, pageOf } from "./oracle-page.ts";

const root = join(import.meta.dirname, "..");
const lines = readFileSync(process.argv[2]!, "utf8").trim().split("\n");
const comparisons = lines.map((line) => JSON.parse(line) as Comparison);
writeFileSync(join(root, "docs", "oracles.md"), pageOf(comparisons, methodsOf(root)));
process.stdout.write(`docs/oracles.md: ${comparisons.length} comparisons\n`);
