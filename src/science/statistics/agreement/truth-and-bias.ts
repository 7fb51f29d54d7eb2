import { completeRows } from "../complete-rows.ts";
import { normalQuantile, tQuantile } from "../distributions.ts";
import { type Effect, effectOf } from "../effect.ts";
import { tableOf } from "../formula/table.ts";
import { leastSquares } from "../least-squares.ts";
import { mean } from "../measurement/moments.ts";
import type { RandomEffect } from "../mixed/describe.ts";
import { fitLinearMixed } from "../mixed/fit-linear.ts";
import { dyadMeans, dyadsOf } from "./paired.ts";

/** Judgements of something, what it truly is, and what else may draw them, on one scale; null where a value is missing. */
export interface Judgements {
  /** What the therapist takes the client's rating to be. */
  readonly judgement: readonly (number | null)[];
  /** The client's rating. */
  readonly truth: readonly (number | null)[];
  /** What may draw the judgement, such as the therapist's own view. */
  readonly bias?: readonly (number | null)[];
}

/** In points of the scale, or points for each point. */
export interface TruthAndBias {
  /** How far judgements lie above the truth on average (below 0: below it). */
  readonly directionalBias: Effect;
  /** How far judgements go along with the truth: 1 entirely, 0 not at all. */
  readonly truthForce: Effect;
  /** How far they go along with the bias variable; null without one. */
  readonly biasForce: Effect | null;
  readonly residualVariance: number;
  readonly n: number;
  /** Rows left out because a value is missing. */
  readonly omitted: number;
}

export interface TruthAndBiasWithin extends TruthAndBias {
  /** How dyads differ in directional bias, and in truth force where that was asked for. */
  readonly between: readonly RandomEffect[];
  readonly dyads: number;
  readonly singular: boolean;
  readonly converged: boolean;
}

const names = ["(Intercept)", "truth", "bias"] as const;

/**
 * Truth and bias of independent judgements (West and Kenny 2011, Psychological Review 118:357): judgement and
 * truth are centred on the mean of the truth, the bias variable on its own, so that the intercept is the
 * directional bias. Least squares with intervals from Student's t. Throws a `Refusal` on values that are not
 * finite and a ModelRefusal that names a constant or collinear column. Oracle: R 4.2.2's `lm` and `confint`.
 */
export function truthAndBias(given: Judgements): TruthAndBias {
  const { columns, omitted } = completeRows({ ...given });
  const { judgement, truth, bias } = columns;
  const centre = mean(truth);
  const own = bias ? mean(bias) : 0;
  const designed = [
    truth.map(() => 1),
    truth.map((value) => value - centre),
    ...(bias ? [bias.map((value) => value - own)] : []),
  ];
  const design = designed.map((values, index) => ({
    name: names[index]!,
    values: Float64Array.from(values),
    at: null,
  }));
  const fit = leastSquares(
    design,
    Float64Array.from(judgement, (value) => value - centre),
  );
  const reach = tQuantile(0.975, fit.df);
  const at = (index: number) =>
    effectOf(fit.coefficients[index]!, Math.sqrt(fit.covariance[index * (design.length + 1)]!), reach);
  return {
    directionalBias: at(0),
    truthForce: at(1),
    biasForce: bias ? at(2) : null,
    residualVariance: fit.residualVariance,
    n: judgement.length,
    omitted,
  };
}

/**
 * Truth and bias of judgements session by session, in dyads of a client and a therapist: the judgement less the
 * dyad's mean truth, on the truth less the same mean and the bias variable less its dyad's mean, with directional
 * biases that differ between dyads by a random intercept, and truth forces too with `slopes` (West and Kenny
 * 2011; as used for alliance ratings by Atzil-Slonim et al. 2015, Journal of Counseling Psychology 62:629). So
 * truth force is tracking within dyads; how dyads' levels go together is not in it. Restricted maximum likelihood,
 * normal intervals. Dyads with one session say something about directional bias alone. Throws as `truthAndBias`.
 * Oracle: lme4 1.1.31 under R 4.2.2.
 */
export function truthAndBiasWithin(
  given: Judgements & { readonly dyad: readonly (string | number)[] },
  { slopes = false }: { slopes?: boolean } = {},
): TruthAndBiasWithin {
  const { dyad: dyads, ...ratings } = given;
  const complete = completeRows({ ...ratings });
  const { judgement, truth, bias } = complete.columns;
  const dyad = dyadsOf(dyads, complete);
  const centres = dyadMeans(truth, dyad);
  const own = bias ? dyadMeans(bias, dyad) : [];
  const fit = fitLinearMixed(
    `judgement ~ truth${bias ? " + bias" : ""} + (${slopes ? "truth" : "1"} | dyad)`,
    tableOf({
      judgement: judgement.map((value, row) => value - centres[row]!),
      truth: truth.map((value, row) => value - centres[row]!),
      ...(bias ? { bias: bias.map((value, row) => value - own[row]!) } : {}),
      dyad,
    }),
  );
  const reach = normalQuantile(0.975);
  const at = (index: number) => effectOf(fit.fixed[index]!.estimate, fit.fixed[index]!.se, reach);
  return {
    directionalBias: at(0),
    truthForce: at(1),
    biasForce: bias ? at(2) : null,
    residualVariance: fit.residual.variance,
    n: fit.n,
    omitted: complete.omitted,
    between: fit.random,
    dyads: fit.groups.dyad!,
    singular: fit.singular,
    converged: fit.converged,
  };
}
