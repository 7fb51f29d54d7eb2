import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../simulation/random.ts";
import { meanAbove, upperTail } from "../../statistics/normal.ts";
import { fitRandomIntercept } from "../../statistics/random-intercept.ts";
import { fitLevel } from "./fit-level.ts";
import { LevelFilter, type LevelModel } from "./level-filter.ts";

const model: LevelModel = {
  mean: 8,
  betweenVariance: 1.2,
  withinVariance: 0.8,
  autocorrelation: 0.2,
  ceiling: Number.POSITIVE_INFINITY,
};

/** Log density of a multivariate normal, by elimination: an independent way to the same number. */
function logDensity(
  answers: readonly number[],
  { mean, betweenVariance, withinVariance, autocorrelation }: LevelModel,
) {
  const n = answers.length;
  const rows = answers.map((answer, i) => [
    ...answers.map((_, j) => betweenVariance + withinVariance * autocorrelation ** Math.abs(i - j)),
    answer - mean,
  ]);
  let logDeterminant = 0;
  for (let k = 0; k < n; k += 1) {
    logDeterminant += Math.log(rows[k]![k]!);
    for (let i = k + 1; i < n; i += 1) {
      const times = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j += 1) rows[i]![j]! -= times * rows[k]![j]!;
    }
  }
  const quadratic = rows.reduce((sum, row, k) => sum + row[n]! ** 2 / row[k]!, 0);
  return -0.5 * (n * Math.log(2 * Math.PI) + logDeterminant + quadratic);
}

const filtered = (answers: readonly number[], of = model) => {
  const filter = new LevelFilter(of);
  for (const answer of answers) filter.see(answer);
  return filter;
};
const series = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 2, maxLength: 12 });

describe("the level filter", () => {
  it("has the likelihood of the multivariate normal that it stands for", () => {
    fc.assert(
      fc.property(series, (answers) => {
        expect(filtered(answers).logLikelihood).toBeCloseTo(logDensity(answers, model), 8);
      }),
    );
  });

  // log p(answers with the last d, or the last two d, higher) - log p(answers) = a d - b d^2 / 2.
  it("knows what a shift now, since the answer before, or at that answer only would change", () => {
    fc.assert(
      fc.property(series, fc.double({ min: 0.5, max: 3, noNaN: true }), (answers, d) => {
        const { nowA, nowB, beforeA, beforeB, badDayA, badDayB } = filtered(answers);
        const n = answers.length;
        const ratio = (...shifted: number[]) =>
          logDensity(
            answers.map((answer, t) => (shifted.includes(t) ? answer + d : answer)),
            model,
          ) - logDensity(answers, model);
        expect(nowA * d - (nowB * d * d) / 2).toBeCloseTo(ratio(n - 1), 7);
        expect(beforeA * d - (beforeB * d * d) / 2).toBeCloseTo(ratio(n - 2, n - 1), 7);
        expect(badDayA * d - (badDayB * d * d) / 2).toBeCloseTo(ratio(n - 2), 7);
      }),
    );
  });

  it("takes an answer at the ceiling for at least so much", () => {
    const censored = filtered([10], { ...model, ceiling: 10 });
    const sd = Math.sqrt(2);
    expect(censored.logLikelihood).toBeCloseTo(Math.log(upperTail(2 / sd)), 10);
    expect(censored.level).toBeCloseTo(8 + (1.2 / 2) * sd * meanAbove(2 / sd), 10);
    expect(censored.level).toBeGreaterThan(filtered([10]).level);
  });

  it("expects no fall from the ceiling where nothing but the ceiling was seen", () => {
    const high = { ...model, mean: 10.5, ceiling: 10 };
    expect(filtered([10, 10, 10, 10, 9], high).expected).toBeGreaterThan(10);
  });
});

describe("the normal distribution", () => {
  // R 4.2.2: pnorm(x, lower = FALSE); dnorm(x) / pnorm(x, lower = FALSE).
  it.each([
    [-2, 0.9772498681, 0.05524786268],
    [0, 0.5, 0.7978845608],
    [1, 0.1586552539, 1.52513527616],
    [2.9, 0.0018658133, 3.19031513954],
    [3.1, 0.0009676032132, 3.37619699023],
    [6, 9.86587645e-10, 6.15848260454],
  ])("has its tail and its mean above %f", (x, tail, mean) => {
    expect(upperTail(x)).toBeCloseTo(tail, 9);
    expect(meanAbove(x)).toBeCloseTo(mean, 9);
  });
});

describe("fitLevel", () => {
  const simulated = (ceiling: number) => {
    const random = seededRandom(3);
    return Array.from({ length: 1_500 }, () => {
      const level = 8.5 + Math.sqrt(1.2) * random.normal();
      let e = random.normal();
      return Array.from({ length: 10 }, () => {
        e = 0.25 * e + Math.sqrt(1 - 0.25 ** 2) * random.normal();
        return Math.min(ceiling, level + Math.sqrt(0.8) * e);
      });
    });
  };

  it("agrees with restricted maximum likelihood where nothing is censored", () => {
    const all = simulated(Number.POSITIVE_INFINITY);
    const fit = fitLevel(all, { ...model, mean: 7 });
    const restricted = fitRandomIntercept(all);
    expect(fit.mean).toBeCloseTo(restricted.mean, 2);
    expect(fit.withinVariance / restricted.residualVariance).toBeCloseTo(1, 2);
    expect(fit.betweenVariance / restricted.betweenVariance).toBeCloseTo(1, 2);
    expect(fit.autocorrelation).toBeCloseTo(restricted.lag1, 2);
  });

  it("finds the parameters behind a ceiling that hides a seventh of the answers", () => {
    const all = simulated(10);
    const fit = fitLevel(all, { ...model, ceiling: 10 });
    const naive = fitRandomIntercept(all);
    expect(Math.abs(fit.withinVariance - 0.8)).toBeLessThan(0.06);
    expect(Math.abs(fit.mean - 8.5)).toBeLessThan(0.12);
    expect(naive.residualVariance).toBeLessThan(0.72);
  });
});
