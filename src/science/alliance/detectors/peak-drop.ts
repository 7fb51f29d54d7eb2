import { type Detector, silent } from "./detector.ts";

/**
 * A drop from the peak (D3): the score lies below the client's highest so far by k standard deviations, 1 or 2, of the
 * client's own scores so far or of clients' means, whichever is larger (the stricter-of-two of Gumz et al. 2012,
 * 10.1186/1471-2288-12-10; science.md 1.2).
 */
export const peakDrop = (k: number): Detector => ({
  name: `drop from the peak, ${k} SD`,
  limit: k,
  strangeness: (scores, { betweenClientSd }) => {
    let peak = silent;
    let sum = 0;
    let squares = 0;
    return scores.map((score, t) => {
      const before = peak;
      peak = Math.max(peak, score);
      sum += score;
      squares += score * score;
      if (t === 0) return silent;
      const own = Math.sqrt(Math.max(0, squares - (sum * sum) / (t + 1)) / t);
      return (before - score) / Math.max(own, betweenClientSd);
    });
  },
});
