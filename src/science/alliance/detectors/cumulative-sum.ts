import { nothingSeen, predict, see } from "../expected-range.ts";
import type { Detector } from "./detector.ts";

/** Standard deviations a session that are let pass. */
const allowance = 0.5;

/**
 * D8: deviations from the one-step prediction add up, less an allowance, and begin anew at zero (CUSUM,
 * Page 1954, Biometrika 41:100; k = .5 and h = 4 are the textbook's usual values, recalled; science.md 1.2).
 */
export const cumulativeSum: Detector = {
  name: "cumulative sum",
  limit: 4,
  strangeness: (scores, population) => {
    let seen = nothingSeen;
    let sum = 0;
    return scores.map((score) => {
      const { expected, sd } = predict(population, seen);
      seen = see(seen, score);
      sum = Math.max(0, sum + (expected - score) / sd - allowance);
      return sum;
    });
  },
};
