import { nothingSeen, predict, see } from "../expected-range.ts";
import type { Detector } from "./detector.ts";

/**
 * D6, the fixed rule: the score lies below what was predicted one step ahead from the client's shrunken own
 * mean, by more than two standard deviations of the prediction (empirical Bayes; science.md 1.2 and 1.4).
 */
export const oneStepPrediction: Detector = {
  name: "one-step prediction",
  limit: 2,
  strangeness: (scores, population) => {
    let seen = nothingSeen;
    return scores.map((score) => {
      const { expected, sd } = predict(population, seen);
      seen = see(seen, score);
      return (expected - score) / sd;
    });
  },
};
