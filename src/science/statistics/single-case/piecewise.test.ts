import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { seededRandom } from "../../simulation/random.ts";
import type { Effect } from "../effect.ts";
import { type Piecewise, piecewise } from "./piecewise.ts";

const before = [5.1, 4.6, 5.4, 4.9, 5.8, 5.2, 4.7, 4.4, 5.0, 5.6];
const after = [6.4, 6.9, 6.1, 6.6, 7.4, 7.8, 7.1, 7.5, 8.2, 7.6, 7.9, 8.8, 8.3, 8.0];

const effects = ({ level, trend, levelChange, trendChange }: Piecewise): Effect[] => [
  level,
  trend,
  levelChange,
  ...(trendChange ? [trendChange] : []),
];
const estimates = (fit: Piecewise) => effects(fit).map(({ estimate }) => estimate);
const errors = (fit: Piecewise) => effects(fit).map(({ se }) => se);

// R: gls(y ~ t + d + s, correlation = corAR1(form = ~ t)), t from 0, d = t >= n1, s = d (t - n1), optim's BFGS, msTol 1e-15.
const { near } = against("nlme 3.1.162 (gls with corAR1) under R 4.2.2", piecewise);

describe("two phases as lines", () => {
  it("are gls's by REML", () => {
    const fit = piecewise(before, after);
    near(estimates(fit), [5.0300574040901882, 0.0105710051181255, 1.2953098030962646, 0.1480869720746736]);
    near(errors(fit), [0.2855288505139315, 0.0530677693922789, 0.4059416674733968, 0.0628557967968671]);
    near(
      [fit.phi!, fit.residualVariance, fit.logLik],
      [0.10701222630787, 0.201642587569201, -19.279428429039509],
    );
    expect(fit.logLik).toBeGreaterThanOrEqual(-19.2794284290396);
  });

  it("are gls's by ML", () => {
    const fit = piecewise(before, after, { restricted: false });
    near(estimates(fit), [5.04662008818956, 0.00414512538986, 1.35707727896802, 0.15468108952257]);
    near(errors(fit), [0.2411254558476836, 0.0453615973329885, 0.3522445873552675, 0.05245656427818]);
    near(
      [fit.phi!, fit.residualVariance, fit.logLik],
      [-0.0907926201824996, 0.161594982663648, -12.087387788730366],
    );
  });

  it("are gls's where sessions are missing", () => {
    const gaps = [...before, ...after].map((value, at) => ([3, 12, 13, 19].includes(at) ? null : value));
    const fit = piecewise(gaps.slice(0, 10), gaps.slice(10));
    near(estimates(fit), [5.0744148963714, 0.0151987789387, 1.4274700458715, 0.125340959882]);
    near(errors(fit), [0.3305854260688412, 0.0594072818964611, 0.4538838956024782, 0.0734729354285873]);
    near(
      [fit.phi!, fit.residualVariance, fit.logLik],
      [0.245620489425888, 0.212411533557743, -16.275995544278818],
    );
    const ml = piecewise(gaps.slice(0, 10), gaps.slice(10), { restricted: false });
    near(estimates(ml), [5.0584873588444417, 0.0011869405146783, 1.6503596920028123, 0.1347304290538653]);
    near(
      [ml.phi!, ml.residualVariance, ml.logLik],
      [-0.126662405250225, 0.151395833901012, -9.370548998065278],
    );
  });

  it("are gls's with one trend for both", () => {
    const fit = piecewise(before, after, { trendChange: false });
    near(estimates(fit), [4.59482895108385, 0.117533395578932, 0.911863234245148]);
    near(errors(fit), [0.3003503518173249, 0.0363049419032413, 0.4964926704088045]);
    near(
      [fit.phi!, fit.residualVariance, fit.logLik],
      [0.380340519097067, 0.28509063621506, -19.307979652950724],
    );
    expect(fit.trendChange).toBeNull();
  });

  // R: lm(y ~ t + d + s).
  it("are least squares without a correlation", () => {
    const fit = piecewise(before, after, { ar1: false });
    const { near: asLm } = against("lm of R 4.2.2", piecewise);
    asLm(estimates(fit), [5.04, 0.0066666666666664, 1.3333333333333344, 0.1520146520146523]);
    asLm(errors(fit), [0.2587955914909645, 0.0484768558180659, 0.3746049957531113, 0.0565880319930171]);
    asLm([fit.residualVariance], [0.193875457875458]);
    expect(fit.phi).toBeNull();
  });

  it("follow a shift, a scale and a common slope, and run backwards as they run forwards", () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (seed, by, plus) => {
          const random = seededRandom(seed);
          const [a, b] = [6, 8].map((n) => Array.from({ length: n }, () => random.normal()));
          const plain = piecewise(a!, b!);
          const tilted = (values: number[], from: number) =>
            values.map((y, at) => by * y + plus + 0.5 * (from + at));
          const moved = piecewise(tilted(a!, 0), tilted(b!, 6));
          expect(moved.phi ?? 9).toBeCloseTo(plain.phi ?? 9, 6);
          expect(moved.level.estimate).toBeCloseTo(by * plain.level.estimate + plus, 5);
          expect(moved.trend.estimate).toBeCloseTo(by * plain.trend.estimate + 0.5, 5);
          expect(moved.levelChange.se).toBeCloseTo(by * plain.levelChange.se, 5);
          expect(moved.trendChange!.estimate).toBeCloseTo(by * plain.trendChange!.estimate, 5);
          const back = piecewise(b!.toReversed(), a!.toReversed());
          expect(back.logLik).toBeCloseTo(plain.logLik, 6);
          expect(back.trendChange!.estimate).toBeCloseTo(plain.trendChange!.estimate, 5);
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });

  it("find the top of the likelihood, and the truth as series grow", () => {
    const random = seededRandom(12);
    let error = 0;
    const values = Array.from({ length: 4_000 }, (_, t) => {
      error = 0.4 * error + random.normal();
      return 5 + 0.001 * t + (t >= 2_000 ? 1.5 - 0.002 * (t - 2_000) : 0) + error;
    });
    const fit = piecewise(values.slice(0, 2_000), values.slice(2_000));
    expect(Math.abs(fit.phi! - 0.4)).toBeLessThan(0.05);
    expect(Math.abs(fit.levelChange.estimate - 1.5)).toBeLessThan(4 * fit.levelChange.se);
    expect(Math.abs(fit.trendChange!.estimate + 0.002)).toBeLessThan(4 * fit.trendChange!.se);
  });

  // R: sum(w * pt((x - b) / se, n - 4)) of generalised least squares at 201 correlations, w from the restricted likelihood.
  it("have intervals over all that the correlation may be", () => {
    const ends = effects(piecewise(before, after)).flatMap(({ low, high }) => [low, high]);
    const { near: nearAverage } = against(
      "Zellner and Tiao's mixture of t, worked out in R 4.2.2",
      piecewise,
    );
    nearAverage(ends.slice(0, 4), [4.1128132398, 5.88462224954, -0.117944876281, 0.181814166583]);
    nearAverage(ends.slice(4), [0.114963894828, 2.13573649017, -0.0753787463395, 0.31327015807]);
  });

  it("hold no correlation that runs to its edge for one, nor the tiny errors there", () => {
    const fit = piecewise([1, 2, 1, 2, 1.1], [2, 1, 2, 1, 2.1]);
    expect(fit).toMatchObject({ phi: null, onBoundary: true });
    expect(fit.levelChange.high - fit.levelChange.low).toBeGreaterThan(0.25);
    expect(piecewise(before, after).onBoundary).toBe(false);
    expect(piecewise(before, after, { ar1: false }).onBoundary).toBe(false);
  });

  it("find a change in chance alone in about as many of a hundred as they say", () => {
    const random = seededRandom(5);
    const runs = 100;
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      let error = random.normal() / Math.sqrt(1 - 0.6 ** 2);
      const values = Array.from({ length: 10 }, () => {
        error = 0.6 * error + random.normal();
        return error;
      });
      const { low, high } = piecewise(values.slice(0, 5), values.slice(5)).levelChange;
      if (low > 0 || high < 0) found += 1;
    }
    // With the correlation that is most likely taken for known it is 13 of 100.
    expect(found / runs).toBeLessThanOrEqual(0.08);
  });

  it("name what cannot be used", () => {
    expect(() => piecewise([1, 2, 3, 4], after)).toThrow("the first phase has 4 values and needs 5");
    expect(() => piecewise(before, [1, null, 2], { ar1: false })).toThrow("has 2 values and needs 3");
    expect(() => piecewise(before, [1, 2, Number.NaN])).toThrow("session 13 is not a finite number");
    expect(() => piecewise([1, 2, 3], [5, 5, 5], { ar1: false })).toThrow("the lines meet every value");
  });
});
