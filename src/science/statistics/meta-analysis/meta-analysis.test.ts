import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNear, reference } from "../../../../test/reference.ts";
import { explained, metaAnalysis } from "./random-effects.ts";
import { type TauMethod, tauSquared } from "./tau-squared.ts";
import { threeLevel } from "./three-level.ts";
import { type Studies, weightedFit } from "./weighted-fit.ts";

const column = (file: string, name: string): number[] => {
  const found = reference(file).columns.get(name);
  if (found?.kind !== "numbers") throw new Error(`${name} holds no numbers`);
  return Array.from(found.values);
};

/** Log risk ratios of the BCG trials, as metafor's escalc makes them. */
function bcg(moderate = false): Studies {
  const [tpos, tneg, cpos, cneg] = ["tpos", "tneg", "cpos", "cneg"].map((name) => column("bcg", name));
  const each = tpos!.map((_, i) => i);
  const treated = each.map((i) => tpos![i]! + tneg![i]!);
  const control = each.map((i) => cpos![i]! + cneg![i]!);
  const latitude = column("bcg", "ablat");
  return {
    effects: each.map((i) => Math.log(tpos![i]! / treated[i]!) - Math.log(cpos![i]! / control[i]!)),
    variances: each.map((i) => 1 / tpos![i]! - 1 / treated[i]! + 1 / cpos![i]! - 1 / control[i]!),
    moderators: each.map((i) => (moderate ? [1, latitude[i]!] : [1])),
  };
}

// Oracle of every figure here: metafor 3.8.1 under R 4.2.2 (science.md 5.1).
describe("a random-effects meta-analysis", () => {
  it("gives metafor's REML results for the BCG trials", () => {
    const { coefficients, tau2, tau2Se, i2, h2, q, prediction } = metaAnalysis(bcg());
    const { estimate, se, low, high } = coefficients[0]!;
    expectNear([estimate, se, low, high], [-0.7145323484, 0.1797815318, -1.066897676, -0.362167021], 1e-6);
    expectNear([tau2, tau2Se!, i2, h2], [0.313243326, 0.1664257831, 92.22138607, 12.8557608], 1e-6);
    expectNear([q.value], [152.2330081], 1e-9);
    expect(q).toMatchObject({ df: 12 });
    expect(q.p).toBeLessThan(1e-14);
    expectNear([Math.exp(prediction!.low), Math.exp(prediction!.high)], [0.154634, 1.549028], 5e-6);
  });

  // PM and EB solve the same equation; metafor stops EB's iterations at 1e-5, hence the wider bound.
  it.each<[TauMethod, number, number]>([
    ["DL", 0.3087602629, 1e-9],
    ["ML", 0.280028171, 1e-5],
    ["PM", 0.3180937119, 1e-4],
    ["EB", 0.3180685158, 1e-4],
    ["SJ", 0.3455157016, 1e-9],
    ["HE", 0.328563858, 1e-9],
  ])("estimates the variance between studies by %s as metafor does", (method, expected, within) => {
    expectNear([tauSquared(bcg(), method)], [expected], within);
  });

  it("has the fixed effect, and Knapp and Hartung's interval", () => {
    const fixed = metaAnalysis(bcg(), { method: "FE" }).coefficients[0]!;
    expectNear([fixed.estimate, fixed.se], [-0.4302851637, 0.04049875171], 1e-9);
    const wide = metaAnalysis(bcg(), { knappHartung: true }).coefficients[0]!;
    expectNear([wide.se, wide.low, wide.high], [0.1807917455, -1.108443723, -0.3206209737], 1e-6);
  });

  // metafor's scoring stops when tau2 moves by less than 1e-5, which is 1e-4 of a small one; ours goes on.
  it("explains what latitude explains", () => {
    const moderated = metaAnalysis(bcg(true));
    const [intercept, latitude] = moderated.coefficients;
    expectNear([intercept!.estimate, intercept!.se], [0.25146429437, 0.249103666389], 2e-4);
    expectNear([latitude!.estimate, latitude!.se], [-0.02910166093, 0.007195554757], 2e-4);
    expectNear([latitude!.low, latitude!.high], [-0.0432046891, -0.01499863276], 2e-4);
    expectNear(
      [moderated.tau2, explained(metaAnalysis(bcg()), moderated)],
      [0.07635469471, 75.62447836],
      2e-4,
    );
    expect(moderated.prediction).toBeNull();
  });

  it("gives metafor's results for Fisher's z of the Molloy correlations", () => {
    const correlations = column("molloy2014", "ri");
    const sizes = column("molloy2014", "ni");
    const { coefficients, tau2, i2 } = metaAnalysis({
      effects: correlations.map(Math.atanh),
      variances: sizes.map((n) => 1 / (n - 3)),
      moderators: correlations.map(() => [1]),
    });
    const { estimate, se, low, high } = coefficients[0]!;
    expectNear([estimate, se, tau2, i2], [0.1499179884, 0.03156103311, 0.008110503698, 61.7324012], 2e-4);
    expectNear([estimate, low, high].map(Math.tanh), [0.148804839, 0.08783258562, 0.208666254], 2e-4);
  });

  it("stops where the restricted likelihood is highest", () => {
    for (const studies of [bcg(), bcg(true)]) {
      const tau2 = tauSquared(studies, "REML");
      const likelihood = (at: number) => {
        const weights = studies.variances.map((variance) => 1 / (variance + at));
        const { q, covariance } = weightedFit(studies, weights);
        const p = studies.moderators[0]!.length;
        const [a, b = 0, , d = 1] = covariance.values;
        const determinant = p === 1 ? a! : a! * d - b ** 2;
        const logs = weights.reduce((sum, weight) => sum + Math.log(weight), 0);
        return (logs + Math.log(determinant) - q) / 2;
      };
      const highest = likelihood(tau2);
      for (const factor of [0.99, 0.999, 1.001, 1.01])
        expect(likelihood(tau2 * factor)).toBeLessThan(highest);
    }
  });

  it("does not depend on the order, moves with a shift and grows with the scale", () => {
    const study = fc.record({
      effect: fc.double({ min: -3, max: 3, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(study, { minLength: 4, maxLength: 12 }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (all, scale) => {
          const of = (some: typeof all, by = 1, plus = 0) =>
            metaAnalysis(
              {
                effects: some.map((one) => by * one.effect + plus),
                variances: some.map((one) => by ** 2 * one.variance),
                moderators: some.map(() => [1]),
              },
              { method: "DL" },
            ).coefficients[0]!;
          const plain = of(all);
          expect(of(all.toReversed()).estimate).toBeCloseTo(plain.estimate, 9);
          expect(of(all, 1, 2).estimate).toBeCloseTo(plain.estimate + 2, 9);
          expect(of(all, scale).se).toBeCloseTo(scale * plain.se, 9);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it("refuses what cannot be estimated", () => {
    const two = {
      effects: [1, 2],
      variances: [1, 1],
      moderators: [
        [1, 1],
        [1, 1],
      ],
    };
    expect(() => metaAnalysis(two)).toThrow(RangeError);
    const flat = { effects: [1, 2, 3], variances: [1, 0, 1], moderators: [[1], [1], [1]] };
    expect(() => metaAnalysis(flat)).toThrow("above 0");
    const collinear = {
      effects: [1, 2, 3, 4],
      variances: [1, 1, 1, 1],
      moderators: [
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    };
    expect(() => metaAnalysis(collinear)).toThrow("collinear");
  });
});

describe("a three-level meta-analysis", () => {
  it("gives metafor's results for Konstantopoulos's districts", () => {
    const { estimate, se, betweenClusters, withinClusters } = threeLevel({
      effects: column("konstantopoulos2011", "yi"),
      variances: column("konstantopoulos2011", "vi"),
      clusters: column("konstantopoulos2011", "district"),
    });
    // rma.mv's optimiser stops at about 1e-6 itself.
    expectNear([estimate, se], [0.1847131637, 0.08455591873], 2e-6);
    expectNear([betweenClusters, withinClusters], [0.06506194425, 0.03273651704], 2e-5);
  });
});
