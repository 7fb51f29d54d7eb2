import type { DesignColumn } from "../formula/model-matrix.ts";
import { carriedBack, centreRandom, modesBack } from "../mixed/centre-random.ts";
import { randomEffects } from "../mixed/describe.ts";
import { spreadOf } from "../mixed/deviance.ts";
import type { Grouping } from "../mixed/grouping.ts";
import { minimiseSmooth } from "../quasi-newton.ts";
import { invertSmall, weightedProducts } from "../small-matrix.ts";
import type { BinomialFit } from "./binomial-fit.ts";
import { type FixedOptimum, logPrior, type Prior } from "./fixed.ts";
import { type LaplaceEvaluation, laplaceAt, laplaceProblem, laplaceSlope } from "./laplace.ts";
import type { Counts, Link } from "./link.ts";
import { placeOf, settled } from "./settled.ts";

/** lme4's limit: a deviation below this counts as none. */
const singularBelow = 1e-4;

/**
 * Fits a binomial model with random coefficients: theta and beta together, by the exact slope of the Laplace
 * approximation. Standard errors come from the curvature in both, as glmer's do.
 */
export function fitLaplace(
  link: Link,
  counts: Counts,
  design: readonly DesignColumn[],
  given: readonly Grouping[],
  priors: readonly (Prior | null)[],
  begun: FixedOptimum,
  constant: number,
  progress: (step: number) => void,
): Omit<BinomialFit, "link" | "n" | "omitted"> {
  const { groupings, back } = centreRandom(given);
  const problem = laplaceProblem(link, counts, design, groupings);
  const { parameters, columns, layout, symbolic } = problem;
  const k = parameters.length;
  const p = columns.length;
  const scale = Float64Array.from([
    ...parameters.map(({ grouping, row }) => rootMeanSquare(groupings[grouping]!.columns[row]!.values)),
    ...columns.map(rootMeanSquare),
  ]);
  const unscaled = (scaled: Float64Array) => scaled.map((value, index) => value / scale[index]!);
  let modes: Float64Array = new Float64Array(layout.scalars);
  const evaluated = (point: Float64Array) => {
    const evaluation = laplaceAt(problem, point.subarray(0, k), point.slice(k), modes);
    if (evaluation !== null) modes = evaluation.modes;
    return evaluation;
  };
  const slopeOf = (evaluation: LaplaceEvaluation) =>
    laplaceSlope(problem, evaluation).map((slope, index) => {
      const prior = index < k ? null : (priors[index - k] ?? null);
      const own = prior === null ? 0 : (2 * (evaluation.beta[index - k]! - prior.mean)) / prior.sd ** 2;
      return (slope + own) / scale[index]!;
    });
  const at = (scaled: Float64Array) => {
    const evaluation = evaluated(unscaled(scaled));
    if (evaluation === null) return null;
    return {
      value: evaluation.deviance - 2 * logPrior(evaluation.beta, priors),
      gradient: () => slopeOf(evaluation),
      curvature: () => guess(problem.terms.weight),
    };
  };
  const guess = (weights: Float64Array) => {
    const information = weightedProducts(columns, weights);
    return Array.from(scale, (one, i) =>
      Array.from(scale, (other, j) => {
        if (i >= k && j >= k) return (2 * information[(i - k) * p + j - k]!) / (one * other);
        return i === j ? groupings[parameters[i]!.grouping]!.levels.length : 0;
      }),
    );
  };
  const start = Float64Array.from(scale, (one, index) => {
    if (index >= k) return begun.coefficients[index - k]! * one;
    return parameters[index]!.row === parameters[index]!.column ? 0.5 : 0;
  });
  const { point, converged } = minimiseSmooth(at, start, { noise: 1e-12, reached: progress });
  const theta = settled(parameters, unscaled(point), scale);
  const evaluation = evaluated(theta)!;
  const { lambda, beta, deviance } = evaluation;
  const spread = spreadOf(layout, symbolic, lambda, evaluation.modes);
  const isSingular = parameters.some(
    ({ row, column }, index) => row === column && theta[index]! * scale[index]! < singularBelow,
  );
  const covariance = covarianceAt(theta);
  const criterion = deviance - 2 * constant;
  const count = k + p;
  return {
    fixed: design.map(({ name }, j) => ({
      term: name,
      estimate: beta[j]!,
      se: covariance === null ? Number.NaN : Math.sqrt(covariance[j * p + j]!),
    })),
    covariance: covariance ?? new Float64Array(p * p).fill(Number.NaN),
    random: groupings.flatMap((grouping, g) => randomEffects(grouping, carriedBack(back[g]!, lambda[g]!), 1)),
    criterion,
    logLik: -criterion / 2,
    deviance: null,
    aic: criterion + 2 * count,
    bic: criterion + Math.log(counts.events.length) * count,
    groups: Object.fromEntries(groupings.map(({ name, levels }) => [name, levels.length])),
    singular: isSingular,
    converged: converged && covariance !== null,
    modes: groupings.map(({ name, columns: own, levels }, g) => ({
      group: name,
      terms: own.map((column) => column.name),
      levels,
      modes: modesBack(
        back[g]!,
        spread.subarray(layout.firstScalar[g]!, layout.firstScalar[g]! + levels.length * own.length),
      ),
      covariances: null,
    })),
  };

  /**
   * The inverse of half the curvature, by differences of the slope; null where there is none. Columns of Λ that have
   * vanished are taken as known: on that boundary the criterion is flat along them.
   */
  function covarianceAt(centre: Float64Array): Float64Array | null {
    const places = Array.from(centre.keys()).filter((index) => index >= k || !hasVanished(index));
    const size = places.length;
    const curvature = new Float64Array(size * size);
    for (const [i, place] of places.entries()) {
      const step = 1e-4 / scale[place]!;
      const [above, below] = [step, -step].map((by) => {
        const moved = evaluated(centre.with(place, centre[place]! + by));
        return moved === null ? null : slopeOf(moved);
      });
      for (const [j, other] of places.entries()) {
        const value = (above?.[other] ?? Number.NaN) - (below?.[other] ?? Number.NaN);
        curvature[i * size + j]! += (value * scale[other]!) / (8 * step);
        curvature[j * size + i]! += (value * scale[other]!) / (8 * step);
      }
    }
    const inverse = invertSmall(curvature, size);
    if (inverse === null) return null;
    const first = size - p;
    return Float64Array.from({ length: p * p }, (_, index) => {
      return inverse[(first + Math.floor(index / p)) * size + first + (index % p)]!;
    });
  }

  function hasVanished(index: number): boolean {
    const { grouping, column } = parameters[index]!;
    return theta[placeOf(parameters, grouping, column, column)] === 0;
  }
}

function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length) || 1;
}
