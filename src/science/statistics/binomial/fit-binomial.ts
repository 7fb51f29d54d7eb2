import { Refusal } from "../../refusal.ts";
import { expandTerms } from "../formula/expand-terms.ts";
import { modelFrame } from "../formula/model-frame.ts";
import { type DesignColumn, modelMatrix } from "../formula/model-matrix.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import type { Table } from "../formula/table.ts";
import { centre } from "../mixed/centre.ts";
import { groupingsOf } from "../mixed/design.ts";
import { refuseSpanned } from "../mixed/identifiable.ts";
import type { BinomialFit } from "./binomial-fit.ts";
import { fitLaplace } from "./fit-laplace.ts";
import { fitFixed, type Prior } from "./fixed.ts";
import { binomialConstant, type Link, saturated } from "./link.ts";
import { countsOf } from "./outcome.ts";

export interface BinomialOptions {
  readonly link?: Link;
  /** Normal priors by the name of the coefficient, such as `(Intercept)`; the others have none. */
  readonly priors?: Readonly<Record<string, Prior>>;
  /** Told after each step of the optimiser. */
  readonly progress?: (step: number) => void;
}

/**
 * Fits a binomial model with logit or complementary log-log link: R's `glm` where the formula has no random term,
 * lme4's `glmer` (Laplace) where it has. The outcome is 0 and 1, or cbind(events, others). On rows of persons and
 * periods it is a discrete-time hazard model (Singer and Willett 2003, chapters 11 and 12). With priors the
 * estimates are the mode of the posterior and `covariance` its normal approximation. Throws a ModelRefusal.
 */
export function fitBinomial(formula: string, table: Table, options: BinomialOptions = {}): BinomialFit {
  const { link = "logit", priors: given = {}, progress = () => {} } = options;
  const terms = expandTerms(parseFormula(formula));
  const frame = modelFrame(terms, table);
  const counts = countsOf(terms.outcome, frame);
  const design = modelMatrix(terms.fixed, frame);
  // A row of several trials can differ from its expectation by more than chance: an intercept of its own says how much.
  const groupings = groupingsOf(terms.random, frame, { many: counts.trials.some((trials) => trials > 1) });
  const priors = priorsFor(design, given);
  if (priors.includes(null)) refuseSpanned(groupings, centre(design, counts.events));
  const constant = binomialConstant(counts);
  const common = { link, n: frame.rows, omitted: frame.omitted };
  const start = fitFixed(design, counts, link, priors);
  if (groupings.length > 0) {
    return { ...common, ...fitLaplace(link, counts, design, groupings, priors, start, constant, progress) };
  }
  const criterion = -2 * (start.logLik + constant);
  return {
    ...common,
    fixed: design.map(({ name }, j) => ({
      term: name,
      estimate: start.coefficients[j]!,
      se: Math.sqrt(start.covariance[j * design.length + j]!),
    })),
    covariance: start.covariance,
    random: [],
    criterion,
    logLik: -criterion / 2,
    deviance: 2 * (saturated(counts) - start.logLik),
    aic: criterion + 2 * design.length,
    bic: criterion + Math.log(frame.rows) * design.length,
    groups: {},
    singular: false,
    converged: start.converged,
    modes: [],
  };
}

function priorsFor(
  design: readonly DesignColumn[],
  given: Readonly<Record<string, Prior>>,
): readonly (Prior | null)[] {
  for (const [name, { mean, sd }] of Object.entries(given)) {
    if (!design.some((column) => column.name === name))
      throw new ModelRefusal("column-missing", {
        column: name,
        all: design.map((one) => one.name).join(", "),
      });
    if (!Number.isFinite(mean) || !(sd > 0))
      throw new Refusal(`the prior of ${name} needs a mean and a positive sd`);
  }
  return design.map(({ name }) => given[name] ?? null);
}
