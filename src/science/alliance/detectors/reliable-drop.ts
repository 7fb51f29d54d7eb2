import { type Detector, silent } from "./detector.ts";

/** Reliability of a score across clients that makes the criterion 1.36 points at a between-client sd of 1.1 (PRIOR). */
const reliability = 0.8;

/**
 * D1: the score fell since the last one by more than measurement error explains, 1.96 sqrt(2) SEM with
 * SEM = SD sqrt(1 - r) (Jacobson and Truax 1991, 10.1037/0022-006X.59.1.12; science.md 1.2). It takes true
 * change of state for a signal, and so flags most clients sooner or later (science.md 1.4).
 */
export const reliableDrop: Detector = {
  name: "reliable drop",
  limit: 1.96,
  strangeness: (scores, { betweenClientSd }) => {
    const standardErrorOfDifference = Math.SQRT2 * betweenClientSd * Math.sqrt(1 - reliability);
    return scores.map((score, t) =>
      t === 0 ? silent : (scores[t - 1]! - score) / standardErrorOfDifference,
    );
  },
};
