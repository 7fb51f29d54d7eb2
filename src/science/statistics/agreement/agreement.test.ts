import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import { kendallTauB } from "./kendall.ts";
import { rankBiasedOverlap } from "./rank-biased-overlap.ts";

describe("Kendall's tau-b", () => {
  // Oracle: by hand. Ten pairs; one is tied in x, one in y, and of the other eight six rise and two fall.
  it("takes ties out of both sides", () => {
    const { near } = against("by hand", kendallTauB);
    near([kendallTauB([1, 2, 2, 3, 4], [1, 2, 3, 3, 2.5])!], [(6 - 2) / Math.sqrt(9 * 9)], 1e-12);
    // R: cor(complaints, privileges, method = "kendall") of attitude.
    against('cor(method = "kendall") of R 4.2.2', kendallTauB).near(
      [kendallTauB(numbersOf("attitude", "complaints"), numbersOf("attitude", "privileges"))!],
      [0.3855140186915888],
    );
    expect(kendallTauB([1, 1, 1], [1, 2, 3])).toBeNull();
  });

  it("is 1 for the same order, -1 for the opposite", () => {
    const values = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (all) => {
        expect(kendallTauB(all, all)).toBe(1);
        expect(
          kendallTauB(
            all,
            all.map((value) => -value),
          ),
        ).toBe(-1);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe("rank-biased overlap", () => {
  // Oracle: by hand from equation 32 with p = .9: depths 1 to 3 share 0, 1 and 3 of their items.
  it("weighs what is shared by its depth", () => {
    const expected = (0.1 / 0.9) * ((1 / 2) * 0.81 + 0.729) + 0.729;
    const { near } = against("by hand, from equation 32 of Webber et al. (2010)", rankBiasedOverlap);
    near([rankBiasedOverlap(["a", "b", "c"], ["b", "c", "a"])], [expected], 1e-12);
  });

  it("is 1 for the same list, 0 for nothing shared, and the same both ways", () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(rankBiasedOverlap(one, one)).toBeCloseTo(1, 12);
        expect(rankBiasedOverlap(one, other)).toBeCloseTo(rankBiasedOverlap(other, one), 12);
        expect(rankBiasedOverlap(one, other)).toBeGreaterThanOrEqual(-1e-12);
        expect(rankBiasedOverlap(one, other)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(rankBiasedOverlap(["a"], ["b"])).toBe(0);
  });
});
