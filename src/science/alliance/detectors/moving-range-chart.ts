import { type Detector, silent } from "./detector.ts";

/** A chart of fewer sessions has no limits worth drawing. */
export const fewest = 8;

/**
 * D4, retrospective: the score lies below the series' mean by so many mean moving ranges; 2.66 of them are
 * three sigma (3 / 1.128), 1.77 two (Shewhart's individuals chart; Lipner et al. 2022 chart patients so;
 * science.md 1.2). It needs the whole series, and at least eight sessions of it.
 */
export const movingRangeChart: Detector = {
  name: "moving-range chart, retrospective",
  limit: 1.77,
  strangeness: (scores) => {
    if (scores.length < fewest) return scores.map(() => silent);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const ranges = scores.slice(1).map((score, t) => Math.abs(score - scores[t]!));
    const meanRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
    if (meanRange === 0) return scores.map(() => silent);
    return scores.map((score) => (mean - score) / meanRange);
  },
};
