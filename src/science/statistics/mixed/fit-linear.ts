import { nameOf, numeric, evaluate as valuesOf } from "../formula/evaluate.ts";
import { expandTerms } from "../formula/expand-terms.ts";
import { finite, modelFrame } from "../formula/model-frame.ts";
import { modelMatrix } from "../formula/model-matrix.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import type { Table } from "../formula/table.ts";
import { bridgedRows } from "./bridged.ts";
import { describe, type LinearMixedFit } from "./describe.ts";
import { groupingsOf } from "./design.ts";
import { optimise } from "./optimise.ts";
import { prepare } from "./prepare.ts";
import { seriesOf } from "./series.ts";

export interface LinearMixedOptions {
  /** Restricted maximum likelihood (the default) or maximum likelihood. */
  readonly restricted?: boolean;
  /**
   * AR(1) residuals along the rows of each level of the grouping with the most levels: in the table's order and one
   * apart, or by a column of whole numbers, rows d apart correlating by phi^d.
   */
  readonly ar1?: boolean | { readonly session: string };
  /** Compute the variance of each random coefficient given the data. */
  readonly conditionalVariances?: boolean;
  /** Told after each step of the optimiser. */
  readonly progress?: (step: number) => void;
}

/**
 * Fits a linear mixed model from an lme4 formula, such as `Reaction ~ Days + (Days | Subject)`, by the
 * profiled criterion of Bates, Mächler, Bolker and Walker (2015, J Stat Softw 67(1)); with `ar1` as nlme's
 * `lme` with `corAR1()` or `corAR1(form = ~ session | group)` (Pinheiro and Bates 2000). The criterion is minimised
 * with its exact slope, so that estimates are exact to about eight digits; a variance of 0 is a legal result and said
 * as `singular`. Throws a ModelRefusal that names the character or the column at fault.
 */
export function fitLinearMixed(
  formula: string,
  table: Table,
  options: LinearMixedOptions = {},
): LinearMixedFit {
  const { restricted = true, ar1 = false, progress = () => {} } = options;
  const terms = expandTerms(parseFormula(formula));
  if (terms.random.length === 0) throw new ModelRefusal("no-grouping");
  const session = typeof ar1 === "object" ? ar1.session : null;
  const frame = modelFrame(terms, table, session === null ? [] : [session]);
  const outcomeName = nameOf(terms.outcome);
  const outcome = finite(
    numeric(valuesOf(terms.outcome, frame.table), outcomeName, terms.outcome.at),
    outcomeName,
    terms.outcome.at,
    frame.table,
  ).values;
  if (outcome.every((value) => value === outcome[0])) {
    throw new ModelRefusal("outcome-constant", { column: outcomeName }, terms.outcome.at);
  }
  const groupings = groupingsOf(terms.random, frame);
  const design = modelMatrix(terms.fixed, frame);
  const series = ar1 === false ? null : seriesOf(groupings[0]!, frame, session);
  const prepared = prepare(groupings, design, outcome, { restricted, series });
  const found = optimise(prepared, progress);
  if (found === null) throw new ModelRefusal("perfect-fit", { column: outcomeName }, terms.outcome.at);
  const { evaluation, point, converged } = found;
  return describe(prepared, groupings, evaluation, point, {
    converged,
    omitted: frame.omitted,
    bridged: ar1 === true && frame.kept !== null ? bridgedRows(terms, groupings[0]!, table, frame.kept) : 0,
    conditionalVariances: options.conditionalVariances ?? false,
  });
}
