import { type Detector, silent } from "./detector.ts";

/** Scores in a row at the top of the scale, after which a lower one says something. */
const run = 3;
const top = 10;

/** D11: after three sessions or more at the top, any drop of a point or more: a soft prompt only (science.md 1.2). */
export const ceilingBreak: Detector = {
  name: "break of the ceiling",
  limit: 1,
  strangeness: (scores) => {
    let atTop = 0;
    return scores.map((score) => {
      const before = atTop;
      atTop = score >= top ? atTop + 1 : 0;
      return before >= run && score < top ? top - score : silent;
    });
  },
};
