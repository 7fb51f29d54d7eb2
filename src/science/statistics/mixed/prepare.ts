import type { DesignColumn } from "../formula/model-matrix.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { type Centred, centre } from "./centre.ts";
import { centreRandom } from "./centre-random.ts";
import { layOut, sumRows } from "./cross-products.ts";
import { parametersOf } from "./design.ts";
import type { Problem } from "./deviance.ts";
import { eliminationOrder } from "./elimination-order.ts";
import { workspaceFor } from "./factor.ts";
import type { Grouping } from "./grouping.ts";
import { refuseSpanned } from "./identifiable.ts";
import type { Series } from "./series.ts";
import { analyse } from "./symbolic.ts";

export interface Prepared {
  readonly problem: Problem;
  readonly centred: Centred;
  /** Root mean square of what each parameter's coefficient multiplies: what one unit of theta is worth. */
  readonly worth: Float64Array;
  /** For each grouping, what carries a level's coefficients back, see `centreRandom`. */
  readonly back: readonly Float64Array[];
}

/** Sums of more distances would not fit into memory: two numbers for each of this many cells. */
const mostSums = 2 ** 27;

/** Goes through the rows once and keeps what the deviance needs: from here on, rows no longer cost anything. */
export function prepare(
  given: readonly Grouping[],
  design: readonly DesignColumn[],
  outcome: Float64Array,
  { restricted, series }: { restricted: boolean; series: Series | null },
): Prepared {
  const centred = centre(design, outcome);
  refuseSpanned(given, centred);
  const { groupings, back } = centreRandom(given);
  const dense = [...centred.columns, centred.outcome];
  const { layout, cellOf } = layOut(groupings, dense.length, series?.previous ?? null);
  const count = series?.gaps.length ?? 0;
  if (count * layout.start.at(-1)! > mostSums) throw new ModelRefusal("too-many-gaps", { count });
  const symbolic = analyse(layout, eliminationOrder(layout));
  const sums = sumRows(groupings, dense, layout, cellOf, series);
  const parameters = parametersOf(groupings);
  const worth = Float64Array.from(parameters, ({ grouping, row }) =>
    rootMeanSquare(groupings[grouping]!.columns[row]!.values),
  );
  const problem: Problem = {
    layout,
    symbolic,
    sums,
    parameters,
    rows: outcome.length,
    gaps: series?.gaps ?? null,
    restricted,
    logScale: centred.logScale,
    room: workspaceFor(layout, symbolic),
  };
  return { problem, centred, worth, back };
}

function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length) || 1;
}
