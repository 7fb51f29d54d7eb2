import { minimise } from "../../statistics/nelder-mead.ts";
import { factorsOf } from "./change-filter.ts";
import { LevelFilter, type LevelModel } from "./level-filter.ts";

/** Neighbours that correlate more than this would be one observation. */
const largestCorrelation = 0.95;

/**
 * The level model under which series are most likely, with answers at the ceiling censored: maximum
 * likelihood by the filter's one-step predictions. `start` gives the ceiling, and where to begin to look.
 */
export function fitLevel(series: readonly (readonly number[])[], start: LevelModel): LevelModel {
  const at = ([mean, between, within, z]: readonly number[]): LevelModel => ({
    mean: mean!,
    betweenVariance: Math.exp(between!),
    withinVariance: Math.exp(within!),
    autocorrelation: largestCorrelation * Math.tanh(z!),
    ceiling: start.ceiling,
  });
  const begin = [
    start.mean,
    Math.log(Math.max(start.betweenVariance, 1e-4)),
    Math.log(Math.max(start.withinVariance, 1e-4)),
    Math.atanh(start.autocorrelation / largestCorrelation),
  ];
  const rough = { step: 0.2, tolerance: 1e-8, iterations: 120, rounds: 2 };
  return at(minimise((point) => -total(series, at(point), 1), begin, rough).point);
}

/** The logarithm of the likelihood of all series, for clients whose sd is `factor` times the model's. */
function total(series: readonly (readonly number[])[], model: LevelModel, factor: number): number {
  let sum = 0;
  for (const one of series) sum += logLikelihood(one, model, factor);
  return sum;
}

function logLikelihood(answers: readonly number[], model: LevelModel, factor: number): number {
  const filter = new LevelFilter(model, factor);
  for (const answer of answers) filter.see(answer);
  return filter.logLikelihood;
}

/** Spreads of spreads that are compared; finer steps would not be told apart by any practice. */
const spreads = [0, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8] as const;

/** The spread of clients' spreads under which series are most likely. */
export function fitSpread(series: readonly (readonly number[])[], model: LevelModel): number {
  const logs = spreads.map((spread) => {
    const factors = factorsOf(spread);
    let sum = 0;
    for (const one of series) {
      const each = factors.map(({ factor, share }) => Math.log(share) + logLikelihood(one, model, factor));
      const most = Math.max(...each);
      sum += most + Math.log(each.reduce((all, value) => all + Math.exp(value - most), 0));
    }
    return sum;
  });
  return spreads[logs.indexOf(Math.max(...logs))]!;
}
