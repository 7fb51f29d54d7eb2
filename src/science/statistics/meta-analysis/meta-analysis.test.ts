import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import { explained, metaAnalysis } from "./random-effects.ts";
import { type TauMethod, tauSquared, tauSquaredError } from "./tau-squared.ts";
import { threeLevel } from "./three-level.ts";
import { type Studies, weightedFit } from "./weighted-fit.ts";

/** Log risk ratios of the BCG trials, as metafor's escalc makes them. */
function bcg(moderate = false): Studies {
  const [tpos, tneg, cpos, cneg] = ["tpos", "tneg", "cpos", "cneg"].map((name) => numbersOf("bcg", name));
  const each = tpos!.map((_, i) => i);
  const treated = each.map((i) => tpos![i]! + tneg![i]!);
  const control = each.map((i) => cpos![i]! + cneg![i]!);
  const latitude = numbersOf("bcg", "ablat");
  return {
    effects: each.map((i) => Math.log(tpos![i]! / treated[i]!) - Math.log(cpos![i]! / control[i]!)),
    variances: each.map((i) => 1 / tpos![i]! - 1 / treated[i]! + 1 / cpos![i]! - 1 / control[i]!),
    moderators: each.map((i) => (moderate ? [1, latitude[i]!] : [1])),
  };
}

// Oracle: metafor 3.8.1 under R 4.2.2, rma(control = list(threshold = 1e-14, tol = 1e-14, maxiter = 1e4)); as it comes
// it stops when tau2 moves by less than 1e-5, and science.md 5.1 has what it then prints.
const rma = "metafor 3.8.1 (rma, told to go on to 1e-14) under R 4.2.2";
const asItComes = "metafor 3.8.1 (rma, as it comes) under R 4.2.2";
const early = "metafor stops when tau2 moves by less than 1e-5, which is 1e-4 of a small one";
const printed = "the specification prints six digits";

describe("a random-effects meta-analysis", () => {
  const { near } = against(rma, metaAnalysis);
  const { near: nearPrinted } = against(asItComes, metaAnalysis);

  it("gives metafor's REML results for the BCG trials", () => {
    const { coefficients, tau2, tau2Se, i2, h2, q, prediction } = metaAnalysis(bcg());
    const { estimate, se, low, high } = coefficients[0]!;
    near(
      [estimate, se, low, high],
      [-0.714532342158139, 0.179781516105206, -1.06689763881035, -0.362167045505929],
    );
    near(
      [tau2, tau2Se!, i2, h2],
      [0.313243258136481, 0.166425752836971, 92.221384521268959, 12.855758235309164],
    );
    near([q.value], [152.2330081]);
    expect(q).toMatchObject({ df: 12 });
    expect(q.p).toBeLessThan(1e-14);
    near([prediction!.low, prediction!.high], [-1.86669221790289, 0.437627533586608]);
    nearPrinted([estimate, se, low, high], [-0.7145323484, 0.1797815318, -1.066897676, -0.362167021]);
    nearPrinted([tau2, tau2Se!, i2, h2], [0.313243326, 0.1664257831, 92.22138607, 12.8557608]);
    nearPrinted([Math.exp(estimate)], [0.489421]);
    nearPrinted([Math.exp(prediction!.low), Math.exp(prediction!.high)], [0.154634, 1.549028], 5e-6, printed);
  });

  // tau2 and its standard error, without and with latitude.
  it.each<[TauMethod, number, number, number, number]>([
    ["REML", 0.313243258136481, 0.166425752836971, 0.0763479639552027, 0.0590472289044412],
    ["DL", 0.308760262862376, 0.229869992511026, 0.0633005024264152, 0.0548251478566262],
    ["ML", 0.280028137268644, 0.144251949382764, 0.0343514424812415, 0.0280141801206344],
    ["PM", 0.318068452205024, 0.173663027462757, 0.142131941472757, 0.097498563515714],
    ["EB", 0.318068452205024, 0.173663027462757, 0.142131941472757, 0.097498563515714],
    ["SJ", 0.345515701598595, 0.149680511347343, 0.231843716118979, 0.119533780646106],
    ["HE", 0.328563857995769, 0.207087178298934, 0.209048026358876, 0.170711964616081],
  ])(
    "estimates the variance between studies by %s as metafor does",
    (method, plain, error, given, errorGiven) => {
      const { near: nearTau } = against(rma, tauSquared);
      nearTau([tauSquared(bcg(), method), tauSquared(bcg(true), method)], [plain, given]);
      const errors = [bcg(), bcg(true)].map((studies) => metaAnalysis(studies, { method }).tau2Se!);
      against(rma, tauSquaredError).near(errors, [error, errorGiven]);
    },
  );

  it("gives what metafor prints as it comes, as far as it goes", () => {
    const { near: nearTau } = against(asItComes, tauSquared);
    const of = (method: TauMethod) => tauSquared(bcg(), method);
    nearTau([of("DL"), of("SJ"), of("HE"), of("ML")], [0.3087602629, 0.3455157016, 0.328563858, 0.280028171]);
    // Both solve one equation; the two stop at different places.
    nearTau([of("PM"), of("EB")], [0.3180937119, 0.3180685158], 1e-4, early);
    const [intercept, latitude] = metaAnalysis(bcg(true)).coefficients;
    nearPrinted([intercept!.estimate, intercept!.se], [0.25146429437, 0.249103666389], 2e-4, early);
    nearPrinted([latitude!.estimate, latitude!.se], [-0.02910166093, 0.007195554757], 2e-4, early);
    nearTau([tauSquared(bcg(true), "REML")], [0.07635469471], 1e-4, early);
    const share = explained(metaAnalysis(bcg()), metaAnalysis(bcg(true)));
    against(asItComes, explained).near([share], [75.62447836], 1e-4, early);
    const [pooled] = metaAnalysis(bcg(), { method: "DL" }).coefficients;
    nearPrinted([pooled!.estimate, pooled!.se], [-0.7141172221, 0.1787420895]);
  });

  it("has the fixed effect, and Knapp and Hartung's interval", () => {
    const fixed = metaAnalysis(bcg(), { method: "FE" });
    near(
      [fixed.coefficients[0]!.estimate, fixed.coefficients[0]!.se, fixed.i2, fixed.h2],
      [-0.430285163654091, 0.0404987517108638, 92.1173468545621, 12.6860840068644],
    );
    expect(fixed).toMatchObject({ tau2: 0, tau2Se: null, prediction: null });
    const moderated = metaAnalysis(bcg(true), { method: "FE" });
    near([moderated.i2, moderated.h2], [64.2079595766237, 2.79391727370448]);
    const alike = { effects: [1, 1, 1], variances: [1, 1, 1], moderators: [[1], [1], [1]] };
    expect(metaAnalysis(alike, { method: "FE" })).toMatchObject({ i2: 0, h2: expect.closeTo(0) });
    expect(() => metaAnalysis(bcg(), { method: "FE", knappHartung: true })).toThrow(
      "belong to random effects",
    );
    const wide = metaAnalysis(bcg(), { knappHartung: true }).coefficients[0]!;
    near([wide.se, wide.low, wide.high], [0.180791744092848, -1.108443713685551, -0.320620970630728]);
  });

  it("explains what latitude explains", () => {
    const moderated = metaAnalysis(bcg(true));
    const [intercept, latitude] = moderated.coefficients;
    near([intercept!.estimate, intercept!.se], [0.2514682100073704, 0.2490953966167648]);
    near([intercept!.low, intercept!.high], [-0.236749796076209, 0.7396862160909499]);
    near([latitude!.estimate, latitude!.se], [-0.0291017250116497, 0.0071953272209045]);
    near([latitude!.low, latitude!.high], [-0.0432043072216032, -0.0149991428016961]);
    near([moderated.tau2, moderated.tau2Se!], [0.0763479639552027, 0.0590472289044412]);
    against(rma, explained).near([explained(metaAnalysis(bcg()), moderated)], [75.6266218116216]);
    expect(moderated.prediction).toBeNull();
  });

  it("gives metafor's results for Fisher's z of the Molloy correlations", () => {
    const correlations = numbersOf("molloy2014", "ri");
    const sizes = numbersOf("molloy2014", "ni");
    const { coefficients, tau2, i2 } = metaAnalysis({
      effects: correlations.map(Math.atanh),
      variances: sizes.map((n) => 1 / (n - 3)),
      moderators: correlations.map(() => [1]),
    });
    const { estimate, se, low, high } = coefficients[0]!;
    near(
      [estimate, se, tau2, i2],
      [0.1499171485173688, 0.0315599601658262, 0.0081095608241567, 61.72965468881014],
    );
    near([estimate, low, high].map(Math.tanh), [0.1488040176898834, 0.0878338388959076, 0.2086634393097152]);
    const short = [0.1499179884, 0.03156103311, 0.008110503698, 61.7324012];
    nearPrinted([estimate, se, tau2, i2], short, 2e-4, early);
    nearPrinted([estimate, low, high].map(Math.tanh), [0.148804839, 0.08783258562, 0.208666254], 2e-5, early);
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

  it("takes as long as there are studies, and not as their square", () => {
    const many = Array.from({ length: 8_000 }, (_, i) => i);
    const studies = {
      effects: many.map((i) => Math.sin(i)),
      variances: many.map((i) => 0.1 + (i % 7) / 10),
      moderators: many.map((i) => [1, i % 11]),
    };
    const steps: number[] = [];
    expect(metaAnalysis(studies, { progress: (step) => steps.push(step) }).tau2).toBeGreaterThan(0);
    expect(steps.slice(0, 3)).toEqual([0, 1, 2]);
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
        [1, 2, 5],
        [1, 3, 7],
        [1, 4, 9],
        [1, 6, 13],
      ],
    };
    expect(() => metaAnalysis(collinear)).toThrow("moderator 3 says nothing");
  });
});

describe("a three-level meta-analysis", () => {
  // Oracle: rma.mv(yi, vi, mods, random = ~ 1 | district/school, control = list(optimizer = "Nelder-Mead", reltol = 1e-16)).
  const { near } = against("metafor 3.8.1 (rma.mv, told to go on to 1e-16) under R 4.2.2", threeLevel);
  const effects = numbersOf("konstantopoulos2011", "yi");
  const year = numbersOf("konstantopoulos2011", "year");
  const study = numbersOf("konstantopoulos2011", "study");
  const districts = (moderators: readonly (readonly number[])[]) => ({
    effects,
    variances: numbersOf("konstantopoulos2011", "vi"),
    clusters: numbersOf("konstantopoulos2011", "district"),
    moderators,
  });
  const written = ({ coefficients }: ReturnType<typeof threeLevel>) =>
    coefficients.flatMap(({ estimate, se, low, high }) => [estimate, se, low, high]);

  it("gives metafor's results for Konstantopoulos's districts", () => {
    const found = threeLevel(districts(effects.map(() => [1])));
    near(written(found), [0.184713163587542, 0.0845559168769251, 0.0189866118290065, 0.350439715346078]);
    near([found.betweenClusters, found.withinClusters], [0.0650619408505874, 0.0327365170217947]);
    near([found.logLik], [-7.9587240337108973]);
    expect([found.effects, found.clusters]).toEqual([56, 11]);
    const { near: nearPrinted } = against("metafor 3.8.1 (rma.mv, as it comes) under R 4.2.2", threeLevel);
    nearPrinted(written(found).slice(0, 2), [0.1847131637, 0.08455591873]);
    nearPrinted([found.betweenClusters, found.withinClusters], [0.06506194425, 0.03273651704]);
  });

  it("gives metafor's results with moderators", () => {
    const one = threeLevel(districts(year.map((value) => [1, value - 1990])));
    near(
      written(one).slice(0, 4),
      [0.1807184951837987, 0.088686288472954, 0.0068965638542793, 0.3545404265133181],
    );
    near(
      written(one).slice(4),
      [0.0053118182464044, 0.0094357938316105, -0.0131819978290974, 0.0238056343219062],
    );
    near(
      [one.betweenClusters, one.withinClusters, one.logLik],
      [0.0722655889051199, 0.0326501970624537, -7.2404667767909885],
    );
    const two = threeLevel(districts(year.map((value, row) => [1, value - 1990, study[row]!])));
    const estimates = two.coefficients.flatMap(({ estimate, se }) => [estimate, se]);
    near(
      estimates.slice(0, 4),
      [0.2339529144977467, 0.1852252208818959, 0.0075342629725798, 0.0117343889309217],
    );
    near(estimates.slice(4), [-0.0020222047878456, 0.0061070192728343]);
    near(
      [two.betweenClusters, two.withinClusters, two.logLik],
      [0.0790416087405737, 0.0328792535209297, -6.8061611650587928],
    );
  });

  it("does not depend on the order, follows shift and scale, and a moderator's own origin", () => {
    const plain = threeLevel(districts(year.map((value) => [1, value])));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (by, plus) => {
        const given = districts(year.map((value) => [1, value - 1990 - plus]));
        const moved = threeLevel({
          effects: given.effects.map((effect) => by * effect + plus).toReversed(),
          variances: given.variances.map((variance) => by ** 2 * variance).toReversed(),
          clusters: given.clusters.toReversed(),
          moderators: given.moderators.toReversed(),
        });
        expect(moved.coefficients[1]!.estimate / by).toBeCloseTo(plain.coefficients[1]!.estimate, 7);
        expect(moved.coefficients[1]!.se / by).toBeCloseTo(plain.coefficients[1]!.se, 7);
        expect(moved.betweenClusters / by ** 2).toBeCloseTo(plain.betweenClusters, 6);
      }),
      { seed: 11, numRuns: 20 },
    );
  });

  it("says 0 where nothing is left to differ, between clusters, within them or both", () => {
    const given = {
      variances: [0.2, 0.3, 0.2, 0.1, 0.2, 0.2],
      clusters: [1, 1, 2, 2, 3, 3],
      moderators: Array.from({ length: 6 }, () => [1]),
    };
    const parts = (effects: number[]) => {
      const { betweenClusters, withinClusters } = threeLevel({ ...given, effects });
      return [betweenClusters, withinClusters].map((variance) => (variance === 0 ? 0 : 1));
    };
    expect(parts([0.1, 0.1, 0.4, 0.2, 0.3, 0.1])).toEqual([0, 0]);
    expect(parts([-4, 4, -3, 3, 5, -5])).toEqual([0, 1]);
    expect(parts([-4, -4, 0.1, 0.1, 5, 5])).toEqual([1, 0]);
  });

  it("names what cannot be used", () => {
    const given = {
      ...districts(year.map((value) => [1, value, value])),
      names: ["(Intercept)", "year", "again"],
    };
    expect(() => threeLevel(given)).toThrow("again says nothing");
    const plain = districts(effects.map(() => [1]));
    expect(() => threeLevel({ ...plain, clusters: effects.map((_, row) => row) })).toThrow(
      "no cluster has two effects",
    );
    expect(() => threeLevel({ ...plain, clusters: effects.map(() => 1) })).toThrow("two clusters");
    expect(() => threeLevel({ ...plain, clusters: [1, 2] })).toThrow("every effect needs its cluster");
    expect(() => threeLevel({ ...plain, effects: effects.with(2, Number.NaN) })).toThrow(
      "the effect is not a finite number in study 3",
    );
    const infinite = districts(year.map((value, row) => [1, row === 4 ? Number.POSITIVE_INFINITY : value]));
    expect(() => threeLevel(infinite)).toThrow("moderator 2 is not a finite number in study 5");
    expect(() => threeLevel({ ...plain, variances: plain.variances.with(0, -1) })).toThrow("above 0");
  });
});
