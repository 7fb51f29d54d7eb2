import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonOverlapOfAllPairs, nonOverlappingData } from "./overlap.ts";
import { tauU } from "./tau-u.ts";

const before = [2, 3, 5, 3];
const after = [4, 5, 5, 7, 6];

describe("the overlap of two phases", () => {
  // 20 pairs: 17 higher, 1 lower, 2 the same; the first phase's highest value is 5.
  it("counts pairs, ties by half, and values above the first phase", () => {
    expect(nonOverlapOfAllPairs(before, after)).toBe(90);
    expect(nonOverlappingData(before, after)).toBe(40);
  });

  // Oracle: R package scan (jazznbass/scan 7e80cb9) on the example of Parker et al. 2011; science.md 5.1.
  it("gives every variant of Tau-U by its own name", () => {
    const found = tauU(before, after);
    expect(found.betweenPhases).toBe(0.8);
    expect(found.lessFirstTrendParker).toBe(0.65);
    expect(found.lessFirstTrendTarlow).toBe(0.5);
    expect(found.lessFirstTrendTauB).toBeCloseTo(0.4507, 4);
    expect(found.plusSecondTrend).toBeCloseTo(0.7667, 4);
    expect(found.full).toBeCloseTo(0.5556, 4);
  });

  it("turns round when the phases' values do, and stays inside its bounds", () => {
    const phase = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(phase, phase, (a, b) => {
        const negative = (values: number[]) => values.map((value) => -value);
        expect(nonOverlapOfAllPairs(negative(a), negative(b))).toBeCloseTo(
          100 - nonOverlapOfAllPairs(a, b),
          9,
        );
        expect(tauU(negative(a), negative(b)).full).toBeCloseTo(-tauU(a, b).full, 9);
        expect(Math.abs(tauU(a, b).betweenPhases)).toBeLessThanOrEqual(1);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
