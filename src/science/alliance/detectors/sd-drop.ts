import { type Detector, silent } from "./detector.ts";

/**
 * D2: the score fell since the last one by so many standard deviations of clients' first differences, pooled (a
 * two-sd threshold, as in Stiles et al. 2004, 10.1037/0022-0167.51.1.81, whose exact algebra is not known; science.md
 * 1.1-1.2). A prior, which rests on nobody's differences, has that of its model.
 */
export const sdDrop: Detector = {
  name: "drop of differences",
  limit: 2,
  strangeness: (scores, { withinClientSd, autocorrelation, differenceSd }) => {
    const sd = differenceSd ?? withinClientSd * Math.sqrt(2 * (1 - autocorrelation));
    return scores.map((score, t) => (t === 0 ? silent : (scores[t - 1]! - score) / sd));
  },
};
