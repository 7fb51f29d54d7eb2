import { fitRandomIntercept } from "../../statistics/random-intercept.ts";
import type { Calm } from "../types.ts";
import { calmSample, calmUntil } from "./calm-part.ts";
import type { ChangePoint } from "./change-filter.ts";
import { compositeChange } from "./composite-change.ts";
import { fitLevel } from "./fit-level.ts";

/** Enough to know what is usual, and read in a moment. */
const enoughClients = 400;
const longest = 40;
const rounds = 3;

/**
 * How scores lie and move while nothing happens: the level model under which every client's scores before
 * the first suspicion are most likely, and suspicion by that model, in turns. It rests on at most 400 clients
 * and 40 scores of each.
 */
export function estimateCalm(series: readonly ArrayLike<number>[]): Calm {
  const long = series.filter(({ length }) => length >= 3);
  const every = Math.max(1, Math.ceil(long.length / enoughClients));
  const points = long
    .filter((_, index) => index % every === 0)
    .map((one) =>
      Array.from({ length: Math.min(one.length, longest) }, (_, t): ChangePoint => ({ score: one[t]! })),
    );
  const sample = calmSample(points, enoughClients);
  const fit = fitRandomIntercept(sample.map((one) => one.map(({ score }) => score!)));
  let calm: Calm = {
    mean: fit.mean,
    betweenClientSd: Math.sqrt(fit.betweenVariance),
    // What happened is in this variance, too.
    withinClientSd: Math.sqrt(fit.residualVariance / 1.5),
    autocorrelation: 0.1,
  };
  for (let round = 0; round < rounds; round += 1) {
    const model = compositeChange(calm);
    const kept = sample.map((one) => one.slice(0, calmUntil(one, model)).map(({ score }) => score!));
    const { mean, betweenVariance, withinVariance, autocorrelation } = fitLevel(kept, model.composite);
    calm = {
      mean,
      betweenClientSd: Math.sqrt(betweenVariance),
      withinClientSd: Math.sqrt(withinVariance),
      autocorrelation,
    };
  }
  return calm;
}
