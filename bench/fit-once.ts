// Fits a model to a table, as often as told, and prints what it took: node bench/fit-once.ts FILE FORMULA TIMES
import { createReadStream } from "node:fs";
import { readModelTable } from "#interop/csv/model-table.ts";
import { namesIn } from "#science/statistics/formula/names-in.ts";
import { fitLinearMixed } from "#science/statistics/mixed/fit-linear.ts";

const [file, formula, times] = process.argv.slice(2) as [string, string, string];
const { table } = await readModelTable(createReadStream(file), namesIn(formula), () => {});
const seconds: number[] = [];
let model = null;
for (let time = 0; time < Number(times); time += 1) {
  const begun = performance.now();
  model = fitLinearMixed(formula, table);
  seconds.push((performance.now() - begun) / 1_000);
}
const { fixed, random, residual, criterion } = model!;
for (const one of seconds) process.stdout.write(`seconds ${one}\n`);
for (const { term, estimate, se } of fixed) process.stdout.write(`b:${term} ${estimate}\nse:${term} ${se}\n`);
for (const one of random) {
  const name = `${one.group}:${one.term}:${one.term2 ?? ""}`.replaceAll(" ", "");
  process.stdout.write(`v:${name} ${"variance" in one ? one.variance : one.covariance}\n`);
}
process.stdout.write(`v:Residual:: ${residual.variance}\ncriterion ${criterion}\n`);
process.stdout.write(`memory ${process.resourceUsage().maxRSS}\n`);
