import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { seededRandom } from "../../simulation/random.ts";
import { type BootstrapOptions, blockBootstrap, meanDifference } from "./block-bootstrap.ts";
import { nonOverlapOfAllPairs } from "./overlap.ts";
import { piecewise } from "./piecewise.ts";
import { tauU } from "./tau-u.ts";

const before = [5.1, 4.6, 5.4, 4.9, 5.8, 5.2, 4.7, 4.4, 5.0, 5.6, 6.1, 5.3];
const after = [6.4, 6.9, 5.1, 6.6, 7.4, 5.4, 7.1, 5.5, 8.2, 5.6, 7.9, 6.0, 5.2, 6.3];
const options = (more: Partial<BootstrapOptions> = {}): BootstrapOptions => ({
  chance: seededRandom(41),
  block: 3,
  replicates: 19_999,
  ...more,
});
const tau = (a: readonly number[], b: readonly number[]) => tauU(a, b).betweenPhases;
const chance = "both draw by chance: 20,000 replicates here, 40,000 to 200,000 there";

describe("a block bootstrap of two phases", () => {
  // R: tsboot(phase, identity, l = 3, sim = "fixed" (endcorr = FALSE) or "geom"), the statistic of both phases' draws.
  it.each([
    ["moving", meanDifference, [0.229153225864, 0.828571428571, 1.72619047619]],
    ["moving", nonOverlapOfAllPairs, [5.41091636983, 74.70238095238, 95.83333333333]],
    ["moving", tau, [0.108218327397, 0.494047619048, 0.916666666667]],
    ["stationary", meanDifference, [0.207659450896, 0.820238095238, 1.636904761905]],
    ["stationary", nonOverlapOfAllPairs, [4.80480950285, 76.4880952381, 95.2380952381]],
    ["stationary", tau, [0.096096190057, 0.52976190476, 0.904761904762]],
  ] as const)("%s agrees with boot's of %o", (kind, statistic, expected) => {
    const { near } = against("boot 1.3-28.1 (tsboot) under R 4.2.2", blockBootstrap);
    const { se, low, high, estimate } = blockBootstrap(before, after, statistic, options({ kind }));
    near([se, low, high], expected, 0.025, chance);
    expect(estimate).toBe(statistic(before, after));
  });

  // The mean's variance over all moving blocks, and with blocks of random length (Politis and Romano 1994, lemma 1).
  it("has the variance of a mean that is known in closed form", () => {
    const { near } = against("closed form", blockBootstrap);
    const spread = (values: readonly number[]) => {
      const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
    };
    const blocks = (values: readonly number[]) =>
      values.slice(2).map((_, at) => (values[at]! + values[at + 1]! + values[at + 2]!) / 3);
    const flat = [0, 0, 0];
    const second = (_: readonly number[], b: readonly number[]) => meanDifference(flat, b);
    const whole = after.slice(0, 12);
    const moving = blockBootstrap(flat, whole, second, options({ kind: "moving" }));
    near([moving.se], [Math.sqrt(spread(blocks(whole)) / 4)], 0.015, "drawn by chance: 20,000 replicates");
    const middle = meanDifference(flat, whole);
    const circular = (lag: number) =>
      whole.reduce((sum, value, at) => sum + (value - middle) * (whole[(at + lag) % 12]! - middle), 0) / 12;
    let variance = circular(0);
    for (let lag = 1; lag < 12; lag += 1) variance += 2 * (1 - lag / 12) * (2 / 3) ** lag * circular(lag);
    const stationary = blockBootstrap(flat, whole, second, options({ kind: "stationary" }));
    near([stationary.se], [Math.sqrt(variance / 12)], 0.015, "drawn by chance: 20,000 replicates");
  });

  it("has a difference of means to be drawn", () => {
    against("by hand", meanDifference).near([meanDifference([1, 2, 3], [4, 8])], [4]);
  });

  it("keeps the phases' trends where asked", () => {
    const random = seededRandom(5);
    const rising = Array.from({ length: 12 }, (_, at) => at + 0.1 * random.normal());
    const trend = (a: readonly number[], b: readonly number[]) =>
      piecewise(a, b, { ar1: false }).trend.estimate;
    const small = { replicates: 499, chance: seededRandom(6) };
    const kept = blockBootstrap(rising, after, trend, options({ ...small, trends: true }));
    const lost = blockBootstrap(rising, after, trend, options({ ...small }));
    expect([kept.low > 0.9, kept.high < 1.1]).toEqual([true, true]);
    expect(lost.high).toBeLessThan(0.9);
  });

  it("gives the same for the same seed, follows shift and scale, and stays inside what the statistic can be", () => {
    const phase = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(phase, phase, fc.constantFrom("moving" as const, "stationary" as const), (a, b, kind) => {
        const run = (x: readonly number[], y: readonly number[], of = meanDifference) =>
          blockBootstrap(x, y, of, { chance: seededRandom(7), kind, replicates: 99 });
        const plain = run(a, b);
        expect(run(a, b)).toEqual(plain);
        const moved = (values: readonly number[]) => values.map((value) => 3 * value + 2);
        expect(run(moved(a), moved(b)).low).toBeCloseTo(3 * plain.low, 9);
        expect(plain.low).toBeLessThanOrEqual(plain.high);
        const nap = run(a, b, nonOverlapOfAllPairs);
        expect(nap.low).toBeGreaterThanOrEqual(0);
        expect(nap.high).toBeLessThanOrEqual(100);
        if (Math.min(...b) > Math.max(...a)) expect([nap.low, nap.high]).toEqual([100, 100]);
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  it("refuses phases that cannot be drawn again", () => {
    expect(() => blockBootstrap([1, 2], after, tau, options())).toThrow("three finite values");
    expect(() => blockBootstrap(before, [1, 2, Number.NaN], tau, options())).toThrow("three finite values");
  });
});
