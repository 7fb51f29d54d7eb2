import type { ConditionalModes, FixedEffect, RandomEffect } from "../mixed/describe.ts";
import type { Link } from "./link.ts";

/** A fitted binomial model. */
export interface BinomialFit {
  readonly fixed: readonly FixedEffect[];
  /** Covariance of the fixed effects, row after row: of their posterior where there are priors. */
  readonly covariance: Float64Array;
  readonly random: readonly RandomEffect[];
  readonly link: Link;
  /** -2 log-likelihood; with random terms its Laplace approximation. */
  readonly criterion: number;
  readonly logLik: number;
  /** Criterion above that of a model with a probability for every row; null with random terms. */
  readonly deviance: number | null;
  readonly aic: number;
  readonly bic: number;
  readonly n: number;
  readonly groups: Readonly<Record<string, number>>;
  readonly singular: boolean;
  readonly converged: boolean;
  readonly omitted: number;
  readonly modes: readonly ConditionalModes[];
}
