import { evaluate, nameOf } from "../formula/evaluate.ts";
import type { ModelFrame } from "../formula/model-frame.ts";
import type { Node } from "../formula/parse-formula.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import type { Counts } from "./link.ts";

/** The counts of an outcome: 0 and 1 (or FALSE and TRUE) in every row, or cbind(events, others). */
export function countsOf(outcome: Node, { table, rows }: ModelFrame): Counts {
  if (outcome.kind === "call" && outcome.name === "cbind") {
    if (outcome.given.length !== 2) throw new ModelRefusal("outcome-not-counts", {}, outcome.at);
    const [events, others] = outcome.given.map((node) => countColumn(node, table, outcome.at));
    return varied({ events: events!, trials: events!.map((y, row) => y + others![row]!) }, outcome);
  }
  const column = evaluate(outcome, table);
  const name = nameOf(outcome);
  if (column.kind === "names") {
    const isTrue = column.levels.map((level) =>
      /^true$/i.test(level) ? 1 : /^false$/i.test(level) ? 0 : -1,
    );
    if (isTrue.includes(-1)) throw new ModelRefusal("outcome-not-binary", { column: name }, outcome.at);
    const events = Float64Array.from(column.codes, (code) => isTrue[code]!);
    return varied({ events, trials: new Float64Array(rows).fill(1) }, outcome);
  }
  if (!column.values.every((value) => value === 0 || value === 1)) {
    throw new ModelRefusal("outcome-not-binary", { column: name }, outcome.at);
  }
  return varied({ events: column.values, trials: new Float64Array(rows).fill(1) }, outcome);
}

function countColumn(node: Node, table: ModelFrame["table"], at: number): Float64Array {
  const column = evaluate(node, table);
  if (column.kind === "numbers" && column.values.every((value) => Number.isInteger(value) && value >= 0)) {
    return column.values;
  }
  throw new ModelRefusal("outcome-not-counts", {}, at);
}

function varied(counts: Counts, outcome: Node): Counts {
  const { events, trials } = counts;
  if (events.some((y) => y > 0) && events.some((y, row) => y < trials[row]!)) return counts;
  throw new ModelRefusal("outcome-constant", { column: nameOf(outcome) }, outcome.at);
}
