import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNear } from "../../../../test/reference.ts";
import { seededRandom } from "../../simulation/random.ts";
import { expandTerms } from "../formula/expand-terms.ts";
import { modelFrame } from "../formula/model-frame.ts";
import { modelMatrix } from "../formula/model-matrix.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { type Table, tableOf } from "../formula/table.ts";
import type { LinearMixedFit } from "./describe.ts";
import { groupingsOf } from "./design.ts";
import { evaluate, slopeAt } from "./deviance.ts";
import { fitLinearMixed } from "./fit-linear.ts";
import { prepare } from "./prepare.ts";
import { seriesOf } from "./series.ts";

interface Row {
  readonly client: string;
  readonly therapist: string;
  readonly x: number;
  readonly y: number;
}

/** Clients crossed with therapists, with intercepts and slopes that differ. */
function rowsFrom(seed: number, { clients = 12, therapists = 5, sessions = 6 } = {}): Row[] {
  const random = seededRandom(seed);
  const normals = (count: number) => Array.from({ length: count }, () => random.normal());
  const [levels, slopes, others] = [normals(clients), normals(clients), normals(therapists)];
  return levels.flatMap((level, client) =>
    Array.from({ length: sessions }, (_, x) => {
      const therapist = Math.floor(random.uniform() * therapists);
      const y =
        8 + level + (0.2 + 0.3 * slopes[client]!) * x + 0.7 * others[therapist]! + 0.8 * random.normal();
      return { client: `C${client}`, therapist: `T${therapist}`, x, y };
    }),
  );
}

const tableFrom = (rows: readonly Row[]): Table =>
  tableOf({
    client: rows.map(({ client }) => client),
    therapist: rows.map(({ therapist }) => therapist),
    x: rows.map(({ x }) => x),
    y: rows.map(({ y }) => y),
  });

const formula = "y ~ x + (x | client) + (1 | therapist)";
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const runs = { numRuns: 15 };
const summary = (fit: LinearMixedFit) => [
  ...fit.fixed.flatMap(({ estimate, se }) => [estimate, se]),
  ...fit.random.flatMap((one) => ("variance" in one ? [one.variance] : [])),
  fit.residual.variance,
];

describe("a linear mixed model, whatever the data", () => {
  it("is the same in any order of rows", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsFrom(seed);
        const fit = fitLinearMixed(formula, tableFrom(rows));
        const turned = fitLinearMixed(formula, tableFrom(rows.toReversed()));
        expect(turned.criterion).toBeCloseTo(fit.criterion, 8);
        if (!fit.singular) expectNear(summary(turned), summary(fit), 1e-5);
      }),
      runs,
    );
  });

  it("follows a shift and a scale of the outcome, and a scale of a predictor", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsFrom(seed);
        const fit = fitLinearMixed(formula, tableFrom(rows));
        const moved = rows.map((row) => ({ ...row, y: 1_000 * row.y - 5_000_000, x: row.x / 100 }));
        const other = fitLinearMixed(formula, tableFrom(moved));
        const [intercept, slope] = [fit.fixed[0]!.estimate, fit.fixed[1]!.estimate];
        expectNear(
          [other.fixed[0]!.estimate, other.fixed[1]!.estimate],
          [1_000 * intercept - 5_000_000, 100_000 * slope],
          1e-5,
        );
        expectNear([other.residual.variance], [1e6 * fit.residual.variance], 1e-5);
        // -2 log-likelihood of 1000 y, restricted to what two coefficients leave, and |X'X| with x / 100.
        const shift = 2 * (rows.length - 2) * Math.log(1_000) - 2 * Math.log(100);
        expect(other.criterion - fit.criterion).toBeCloseTo(shift, 6);
      }),
      runs,
    );
  });

  it("is the same model wherever the predictor of a random slope has its 0", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(-3, 40, 2_000, 250_000), (seed, by) => {
        const rows = rowsFrom(seed);
        const options = { conditionalVariances: true };
        const fit = fitLinearMixed(formula, tableFrom(rows), options);
        const moved = rows.map((row) => ({ ...row, x: row.x + by }));
        const other = fitLinearMixed(formula, tableFrom(moved), options);
        expect([other.converged, other.singular]).toEqual([true, fit.singular]);
        expect(other.criterion).toBeCloseTo(fit.criterion, 8);
        const [a, , ab] = fit.random.map((one) => ("variance" in one ? one.variance : one.covariance));
        const b = (fit.random[1] as { variance: number }).variance;
        expectNear(
          other.random.slice(0, 3).map((one) => ("variance" in one ? one.variance : one.covariance)),
          [a! - 2 * by * ab! + by * by * b, b, ab! - by * b],
          1e-5,
        );
        const [slope, same] = [fit.fixed[1]!, other.fixed[1]!];
        expectNear([same.estimate, same.se], [slope.estimate, slope.se], 1e-5);
        const [one, two] = [fit.modes[0]!, other.modes[0]!];
        for (let at = 0; at < one.modes.length; at += 2) {
          const level = two.modes[at]! + by * two.modes[at + 1]!;
          expect(level).toBeCloseTo(one.modes[at]!, 4);
          expect(two.covariances![2 * at + 3]!).toBeCloseTo(one.covariances![2 * at + 3]!, 6);
        }
      }),
      runs,
    );
  });

  it("draws a client's level from its own mean towards the overall one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsFrom(seed);
        const fit = fitLinearMixed("y ~ 1 + (1 | client)", tableFrom(rows));
        const mean = fit.fixed[0]!.estimate;
        const { levels, modes } = fit.modes[0]!;
        for (const [at, level] of levels.entries()) {
          const own = rows.filter(({ client }) => client === level).map(({ y }) => y);
          const raw = own.reduce((sum, y) => sum + y, 0) / own.length - mean;
          expect(Math.sign(modes[at]!) * Math.sign(raw)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(modes[at]!)).toBeLessThanOrEqual(Math.abs(raw) + 1e-12);
        }
      }),
      runs,
    );
  });

  it("has the slope that differences of its criterion show, with and without AR(1)", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), fc.boolean(), fc.boolean(), (seed, restricted, ar1, hasGaps) => {
        const table = tableFrom(rowsFrom(seed).filter((_, row) => !hasGaps || row % 5 !== seed % 5));
        const terms = expandTerms(parseFormula(formula));
        const frame = modelFrame(terms, table);
        const groupings = groupingsOf(terms.random, frame);
        const outcome = (table.columns.get("y") as { values: Float64Array }).values;
        const design = modelMatrix(terms.fixed, frame);
        const { problem } = prepare(groupings, design, outcome, {
          restricted,
          series: ar1 ? seriesOf(groupings[0]!, frame, hasGaps ? "x" : null) : null,
        });
        const random = seededRandom(seed);
        const point = Float64Array.from(
          { length: problem.parameters.length + (ar1 ? 1 : 0) },
          () => 0.3 + 0.5 * random.uniform(),
        );
        const { determinant, fit } = slopeAt(problem, evaluate(problem, point)!);
        for (const [index, value] of point.entries()) {
          const at = (moved: number) => evaluate(problem, point.with(index, moved))!.deviance;
          const step = 1e-4;
          const difference =
            (at(value - 2 * step) - 8 * at(value - step) + 8 * at(value + step) - at(value + 2 * step)) /
            (12 * step);
          expect(Math.abs(determinant[index]! - fit[index]! - difference)).toBeLessThan(
            1e-6 * (1 + Math.abs(difference)),
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it("gives lme4's estimates where most of a large crossing is eliminated before the dense block", () => {
    // 400 therapists whose clients overlap: each client sees one or a few of them.
    const random = seededRandom(5);
    const levels = Array.from({ length: 400 }, () => random.normal());
    const rows = rowsFrom(5, { clients: 900, therapists: 2, sessions: 4 }).map((row, index) => {
      const away = random.uniform() < 0.15 ? 40 * random.uniform() : 0;
      const therapist = Math.floor((index / 4 + away) / 2.25) % 400;
      return { ...row, therapist: `T${therapist}`, y: row.y + 0.5 * levels[therapist]! };
    });
    const table = tableFrom(rows);
    const fit = fitLinearMixed("y ~ x + (1 | client) + (1 | therapist)", table, {
      conditionalVariances: true,
    });
    // Oracle: R 4.2.2, lme4 1.1.31, bobyqa to rhoend 1e-10, on the same rows.
    expect(fit.groups).toEqual({ client: 900, therapist: 400 });
    const expected = [7.73285086975567, 0.04908118353452, 0.20758028418703, 0.01417082476054];
    expectNear(summary(fit), [...expected, 1.0858570157003, 0.201498148288, 0.8666178834891], 1e-6);
    expectNear([fit.criterion], [11568.9800377556], 1e-12);
    const { levels: names, modes, covariances } = fit.modes[1]!;
    const places = ["T0", "T1", "T10"].map((name) => names.indexOf(name));
    const chosen = (from: Float64Array) => places.map((place) => from[place]!);
    expectNear(chosen(modes), [0.0951765956226, -0.1051962951971, -0.1135384739897], 1e-6);
    expectNear(chosen(covariances!), [0.1271788972545, 0.1041758676973, 0.0962478856784], 1e-6);
  });
});

describe("a singular fit", () => {
  it("is said, with a variance of exactly 0", () => {
    // Dyestuff2 of Box and Tiao (1973), batches that differ less than chance would have them.
    const yields = [
      [7.298, 3.846, 2.434, 9.566, 7.99],
      [5.22, 6.556, 0.608, 11.788, -0.892],
      [0.11, 10.386, 13.434, 5.51, 8.166],
      [2.212, 4.852, 7.092, 9.288, 4.98],
      [0.282, 9.014, 4.458, 9.446, 7.198],
      [1.722, 4.782, 8.106, 0.758, 3.758],
    ];
    const batch = yields.flatMap((row, index) => row.map(() => "ABCDEF"[index]!));
    const fit = fitLinearMixed("y ~ 1 + (1 | batch)", tableOf({ y: yields.flat(), batch }));
    // Oracle: lme4 1.1.31: variance 0, residual 13.806309627586, REML criterion 161.8282778122884.
    expect(fit.random[0]).toMatchObject({ variance: 0, sd: 0 });
    expect([fit.singular, fit.converged]).toEqual([true, true]);
    expectNear([fit.residual.variance, fit.criterion], [13.806309627586, 161.8282778122884], 1e-9);
  });

  it("has no correlation beside a variance of 0", () => {
    const same = [1, 5, 2, 4, 3];
    const batch = [..."ABCD"].flatMap((name) => same.map(() => name));
    const x = [..."ABCD"].flatMap(() => same.map((_, index) => index));
    const fit = fitLinearMixed(
      "y ~ x + (x | batch)",
      tableOf({ y: [same, same, same, same].flat(), batch, x }),
    );
    expect(fit.singular).toBe(true);
    expect(fit.random).toMatchObject([{ variance: 0 }, { variance: 0 }, { correlation: null }]);
  });
});
