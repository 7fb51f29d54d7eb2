import { nothingSeen, predict, see } from "../expected-range.ts";
import type { Population } from "../types.ts";
import { type Detector, silent } from "./detector.ts";

/**
 * D6, the fixed rule: the score lies below what was predicted one step ahead from the client's shrunken own mean, by
 * more than two standard deviations of the prediction (empirical Bayes; science.md 1.2 and 1.4). Where what is usual
 * was estimated it is taken as it is while nothing happens, with scores at the top for "at least so much": otherwise
 * the ceiling makes clients seem to vary less than they do, and the rule flags more of those to whom nothing happens.
 */
export const oneStepPrediction: Detector = { name: "one-step prediction", limit: 2, strangeness: below };

const low = 1.64;
const lowTwice = 1.28;

/** D6, its amber: the score lies below the prediction by 1.64 standard deviations, or it and the one before by 1.28. */
export const oneStepAmber: Detector = {
  name: "one-step prediction, amber",
  limit: 1,
  strangeness: (scores, population) => {
    const strange = below(scores, population);
    return strange.map((one, t) => Math.max(one / low, Math.min(one, strange[t - 1] ?? silent) / lowTwice));
  },
};

/** How many standard deviations each score lies below its prediction. */
function below(scores: readonly number[], population: Population): number[] {
  const usual = { ...population, ...population.calm };
  let seen = nothingSeen;
  return scores.map((score) => {
    const { expected, sd } = predict(usual, seen);
    seen = see(seen, score);
    return (expected - score) / sd;
  });
}
