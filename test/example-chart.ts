import type { ChartPoint } from "#web/charts/point.ts";

/** A check-in in the middle of everything, for tests. */
export const examplePoint = (over: Partial<ChartPoint>): ChartPoint => ({
  label: "1 Sep",
  score: 6,
  expected: 6,
  low: 4,
  high: 8,
  guess: null,
  flag: "none",
  direct: false,
  informative: true,
  recovery: null,
  ...over,
});

const scores = [6.7, 7, 7.5, 7.2, 5.3, 6.3, 7.5, 7.8, 7.3, 6.7, 6.3, 5];

/** Twelve sessions: a strain at the fifth that was repaired, and a second one at the end, said directly. */
export const exampleSeries: readonly ChartPoint[] = scores.map((score, index) =>
  examplePoint({
    label: `${index + 1} Sep`,
    score,
    low: 6,
    high: 8.3,
    guess: index % 2 ? 7.3 : null,
    flag: index === 4 || index === 11 ? "strain" : "none",
    direct: index === 11,
    recovery: index === 6 ? { onset: 4, repaired: true } : null,
  }),
);
