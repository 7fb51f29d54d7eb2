import { nothingSeen, predict, see } from "../expected-range.ts";
import type { Detector } from "./detector.ts";

/** Weight of the newest score. */
const smoothing = 0.3;

/**
 * D7: an exponentially weighted mean of deviations from the client's shrunken own mean has sunk below its
 * limit: slow erosion, withdrawal (EWMA, Roberts 1959, Technometrics 1:239; science.md 1.2).
 */
export const runningMean: Detector = {
  name: "running mean",
  limit: 2.5,
  strangeness: (scores, population) => {
    const sd = population.withinClientSd * Math.sqrt(smoothing / (2 - smoothing));
    let seen = nothingSeen;
    let mean = 0;
    return scores.map((score) => {
      mean = smoothing * (score - predict(population, seen).personalMean) + (1 - smoothing) * mean;
      seen = see(seen, score);
      return -mean / sd;
    });
  },
};
