import { type Detector, silent } from "./detector.ts";

/** The most sample standard deviations by which one of n numbers can lie off their mean: (n - 1) / sqrt(n). */
export const largestDeviation = (n: number): number => (n - 1) / Math.sqrt(n);

/**
 * A chart of the client's own mean (D5): the score lies below the mean of the client's own scores so far, itself among
 * them, by k of their standard deviations. By arithmetic it is silent for n <= 5 where k = 2 and for n <= 10 where k = 3
 * (science.md, finding 2), so nothing is said where the limit cannot be reached.
 */
export const ownMeanChart = (k: number): Detector => ({
  name: `own mean - ${k} SD`,
  limit: k,
  strangeness: (scores) => {
    let sum = 0;
    let squares = 0;
    return scores.map((score, t) => {
      const n = t + 1;
      sum += score;
      squares += score * score;
      if (largestDeviation(n) <= k) return silent;
      const mean = sum / n;
      const sd = Math.sqrt(Math.max(0, squares - n * mean * mean) / (n - 1));
      return sd > 1e-9 ? (mean - score) / sd : silent;
    });
  },
});
