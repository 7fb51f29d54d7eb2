import { describe, expect, it } from "vitest";
import { fitRandomIntercept } from "./random-intercept.ts";

/** Dyestuff (Davies 1947): yields of six batches, five preparations each. */
const dyestuff = [
  [1545, 1440, 1440, 1520, 1580],
  [1540, 1555, 1490, 1560, 1495],
  [1595, 1550, 1605, 1510, 1560],
  [1445, 1440, 1595, 1465, 1545],
  [1595, 1630, 1515, 1635, 1625],
  [1520, 1455, 1450, 1480, 1445],
];

describe("fitRandomIntercept", () => {
  // Oracle: R 4.2.2, lme4 1.1.31, lmer(Yield ~ 1 + (1|Batch)). R's optimiser stops at about 1e-5 itself.
  it("gives lme4's estimates where residuals are independent", () => {
    const fit = fitRandomIntercept(dyestuff, { lag1: 0 });
    expect(fit.mean).toBeCloseTo(1527.5, 6);
    expect(fit.betweenVariance / 1764.050006).toBeCloseTo(1, 5);
    expect(fit.residualVariance / 2451.249999).toBeCloseTo(1, 5);
    expect(fit.criterion).toBeCloseTo(319.654277, 5);
  });

  it("is the same for any order of series, and follows shift and scale", () => {
    const fit = fitRandomIntercept(dyestuff);
    const moved = fitRandomIntercept([...dyestuff].reverse().map((one) => one.map((y) => 3 * y - 100)));
    expect(moved.mean).toBeCloseTo(3 * fit.mean - 100, 3);
    expect(moved.betweenVariance / fit.betweenVariance).toBeCloseTo(9, 2);
    expect(moved.lag1).toBeCloseTo(fit.lag1, 3);
  });

  it("takes a lone series and refuses a lone number", () => {
    expect(fitRandomIntercept([[5, 7, 6, 8]]).mean).toBeCloseTo(6.5, 0);
    expect(() => fitRandomIntercept([[5]])).toThrow(RangeError);
  });
});
