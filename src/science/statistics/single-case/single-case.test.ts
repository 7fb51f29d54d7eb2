import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { nonOverlapOfAllPairs, nonOverlappingData } from "./overlap.ts";
import { tauU } from "./tau-u.ts";

const before = [2, 3, 5, 3];
const after = [4, 5, 5, 7, 6];

describe("the overlap of two phases", () => {
  // 20 pairs: 17 higher, 1 lower, 2 the same; the first phase's highest value is 5.
  it("counts pairs, ties by half, and values above the first phase", () => {
    against("by hand", nonOverlapOfAllPairs).near([nonOverlapOfAllPairs(before, after)], [90], 1e-12);
    against("by hand", nonOverlappingData).near([nonOverlappingData(before, after)], [40], 1e-12);
  });

  // Oracle: R package scan (jazznbass/scan 7e80cb9) on the example of Parker et al. 2011; science.md 5.1.
  it("gives every variant of Tau-U by its own name", () => {
    const found = tauU(before, after);
    const { betweenPhases, lessFirstTrendParker, lessFirstTrendTarlow, lessFirstTrendTauB } = found;
    const { near } = against("scan 0.53 (tau_u, every method; its fractions) under R", tauU);
    near([betweenPhases, lessFirstTrendParker, lessFirstTrendTarlow], [16 / 20, 13 / 20, 13 / 26]);
    near([found.plusSecondTrend, found.full], [23 / 30, 20 / 36]);
    // R: cor(values, c(4:1, rep(5, 5)), method = "kendall").
    against('cor(method = "kendall") of R 4.2.2', tauU).near([lessFirstTrendTauB], [0.4506939094329987]);
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
