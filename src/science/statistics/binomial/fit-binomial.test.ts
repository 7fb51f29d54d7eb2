import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { expectNear, reference } from "../../../../test/reference.ts";
import { seededRandom } from "../../simulation/random.ts";
import { expandTerms } from "../formula/expand-terms.ts";
import { modelFrame } from "../formula/model-frame.ts";
import { modelMatrix } from "../formula/model-matrix.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { type Table, tableOf } from "../formula/table.ts";
import { groupingsOf } from "../mixed/design.ts";
import type { BinomialFit } from "./binomial-fit.ts";
import { fitBinomial } from "./fit-binomial.ts";
import { laplaceAt, laplaceProblem, laplaceSlope } from "./laplace.ts";
import type { Link } from "./link.ts";
import { countsOf } from "./outcome.ts";
import { personPeriods } from "./person-periods.ts";

const estimates = ({ fixed }: BinomialFit) => fixed.map(({ estimate }) => estimate);
const errors = ({ fixed }: BinomialFit) => fixed.map(({ se }) => se);
const variance = ({ random }: BinomialFit) => (random[0] as { variance: number }).variance;

const glm = against("glm of R 4.2.2", fitBinomial);
const glmer = against(
  "lme4 1.1.31 (glmer, bobyqa to rhoend 1e-9, tolPwrss 1e-13) under R 4.2.2",
  fitBinomial,
);
const asPrinted = against("lme4 1.1.31 (glmer, as it comes) under R 4.2.2", fitBinomial);

const cbpp = reference("cbpp", ["herd", "period"]);
const counts = "cbind(incidence, size - incidence) ~ period";
const { table: periods } = personPeriods(reference("alda-discrete-time"), {
  last: "grade",
  censored: "censor",
  first: 7,
});
const onePerRow = (table: Table): Table => ({
  ...table,
  columns: new Map([
    ...table.columns,
    ["row", { kind: "numbers", values: Float64Array.from({ length: table.rows }, (_, row) => row) }],
  ]),
});
const hazard = (rest: string, link: Link = "logit") =>
  fitBinomial(`event ~ 0 + factor(period) ${rest}`, periods, { link });

describe("a binomial model of cbpp", () => {
  // Oracle: R 4.2.2, glm(family = binomial).
  it("without random terms is R's", () => {
    const fit = fitBinomial(counts, cbpp);
    glm.near(estimates(fit), [-1.26902348937, -1.17076272514, -1.30140533386, -1.78227863534], 1e-9);
    glm.near(errors(fit), [0.144919762429, 0.291467787719, 0.312881171641, 0.413056442968], 1e-6);
    glm.near([fit.deviance!, fit.logLik], [114.101691440856, -99.029199489363], 1e-11);
  });

  // Oracle: R 4.2.2, lme4 1.1.31, glmer with bobyqa to rhoend 1e-9 and tolPwrss 1e-13.
  it("with random intercepts is glmer's Laplace approximation", () => {
    const twice =
      "glmer takes differences of its criterion twice, so that its standard errors have six digits";
    const fit = fitBinomial(`${counts} + (1 | herd)`, cbpp);
    glmer.near(estimates(fit), [-1.398532114982, -0.992332746416, -1.128672147378, -1.580313813077], 1e-6);
    glmer.near([variance(fit)], [0.412499730451], 1e-6);
    // glmer takes differences of its criterion twice, so that its standard errors have six digits.
    glmer.near(errors(fit), [0.2324718647, 0.3066422703, 0.3266375036, 0.4274358989], 3e-6, twice);
    glmer.near([fit.logLik], [-92.026281871497], 1e-9);
    const { levels, modes } = fit.modes[0]!;
    const chosen = ["1", "2", "3"].map((herd) => modes[levels.indexOf(herd)]!);
    glmer.near(chosen, [0.59002000435, -0.298897211246, 0.406255545961], 1e-6);
    expect([fit.singular, fit.converged, fit.groups]).toEqual([false, true, { herd: 15 }]);
  });

  // Same oracle.
  it("takes an intercept for every row of several animals, and for none of one", () => {
    const table = onePerRow(cbpp);
    const fit = fitBinomial(`${counts} + (1 | row)`, table);
    glmer.near(
      estimates(fit),
      [-1.50226821552427, -1.23507285125814, -1.33466168732461, -1.88257741335552],
      1e-6,
    );
    glmer.near([variance(fit), fit.logLik], [0.837837032596992, -87.328309000127], 1e-6);
    const both = fitBinomial(`${counts} + (1 | herd) + (1 | row)`, table);
    glmer.near([variance(both), both.logLik], [0.794020752649288, -87.3191555414717], 1e-6);
    expect(() => fitBinomial("event ~ period + (1 | row)", onePerRow(periods))).toThrow("too-many-levels");
  });

  it("gives what glmer prints by default, whose optimiser stops at 1e-3", () => {
    const early = "glmer's optimiser stops at 1e-3 as it comes";
    const fit = fitBinomial(`${counts} + (1 | herd)`, cbpp);
    asPrinted.near(estimates(fit), [-1.398343, -0.991925, -1.128216, -1.579745], 1e-3, early);
    asPrinted.near([variance(fit)], [0.412254], 1e-3, early);
    asPrinted.near([fit.logLik], [-92.026566], 1e-5, early);
    expect(fit.logLik).toBeGreaterThan(-92.026566);
  });

  // Same oracle; glmer's inner steps converge linearly with cloglog, and its log-likelihood stays 1e-7 below ours.
  it("with random intercepts and cloglog is glmer's", () => {
    const twice =
      "glmer takes differences of its criterion twice, so that its standard errors have six digits";
    const fit = fitBinomial(`${counts} + (1 | herd)`, cbpp, { link: "cloglog" });
    glmer.near(estimates(fit), [-1.525980740315, -0.916320130156, -1.035162028739, -1.483632891956], 1e-6);
    glmer.near([variance(fit)], [0.344202025938], 1e-6);
    glmer.near(errors(fit), [0.2109161761, 0.2848900327, 0.3063155866, 0.4090473935], 3e-6, twice);
    glmer.near([fit.logLik], [-91.802037917263], 1e-8);
    expect(fit.logLik).toBeGreaterThanOrEqual(-91.802037917263);
  });
});

describe("a binomial model of which only a part is singular", () => {
  // Level of g, level of h, x, y.
  const partly = `
  45 -1.1 0, 45 0.7 0, 22 -1.0 0, 55 0.5 0, 13 -1.2 0, 24 -1.8 0, 65 -0.6 0, 21 -1.0 0, 53 -0.3 0
  62 -0.2 1, 21 -0.7 0, 44 -0.9 0, 52 0.8 0, 42 -0.3 0, 25 0.5 0, 62 -0.4 0, 53 1.3 0, 61 0.4 0, 14 0.0 0
  21 1.7 0, 43 -0.7 0, 25 -1.2 0, 62 -0.8 0, 11 -1.0 0, 34 -0.2 0, 31 0.6 0, 51 0.5 1, 33 -0.7 0
  61 -1.0 1, 52 1.6 1, 41 0.9 0, 41 0.5 0, 61 0.0 0, 52 -0.5 0, 64 0.7 0, 54 0.6 0, 31 -0.1 0, 15 -0.1 0
  53 1.4 0, 25 0.0 0, 63 -0.7 0, 55 -1.0 1, 45 -0.8 0, 45 -1.1 0, 55 -0.3 1, 54 0.2 1, 13 0.3 0, 63 0.5 0
  35 -1.6 0, 61 1.4 0, 33 -0.6 0, 23 2.1 0, 25 -0.8 0, 62 0.7 0`
    .trim()
    .split(/[,\n]/)
    .map((row) => row.trim().split(" "));
  const table = tableOf({
    g: partly.map(([levels]) => `g${levels![0]}`),
    h: partly.map(([levels]) => `h${levels![1]}`),
    x: partly.map(([, x]) => Number(x)),
    y: partly.map(([, , y]) => Number(y)),
  });
  const fitted = (random: string) => fitBinomial(`y ~ x + ${random}`, table, { link: "cloglog" });
  const twice =
    "glmer takes differences of its criterion twice, so that its standard errors have five digits";

  it("keeps what the other variances make unsure in its standard errors, as glmer does", () => {
    const crossed = fitted("(1 | g) + (1 | h)");
    expect(crossed.random[1]).toMatchObject({ group: "h", variance: 0 });
    expect([crossed.singular, crossed.converged]).toEqual([true, true]);
    glmer.near(estimates(crossed), [-3.72741019632, -0.5414470133808], 1e-6);
    glmer.near(errors(crossed), [2.130236750174, 0.5807418190445], 1e-5, twice);
    expectNear(errors(fitted("(1 | g)")), errors(crossed), 1e-6);
    const slopes = fitted("(x | g) + (1 | h)");
    glmer.near([(slopes.random[2] as { correlation: number }).correlation], [-1], 1e-6);
    glmer.near(errors(slopes), [2.1601101262197, 1.3882425901334], 1e-5, twice);
  });

  it("says that it did not settle, and no standard error, where the curvature has no inverse", () => {
    const g = [..."aaabbbcccdddeeefff"];
    const y = g.map((level) => ("ace".indexOf(level) < 0 ? 1 : 0));
    const fit = fitBinomial("y ~ x + (1 | g)", tableOf({ g, y, x: g.map((_, row) => row % 3) }));
    expect(fit.converged).toBe(false);
    expect([...errors(fit), ...fit.covariance].every(Number.isNaN)).toBe(true);
  });
});

describe("a discrete-time hazard model of Singer and Willett's first intercourse", () => {
  it("has their risk sets and events", () => {
    const { values: period } = periods.columns.get("period") as { values: Float64Array };
    const { values: event } = periods.columns.get("event") as { values: Float64Array };
    const grades = [7, 8, 9, 10, 11, 12];
    expect(grades.map((grade) => event.filter((y, row) => y === 1 && period[row] === grade).length)).toEqual([
      15, 7, 24, 29, 25, 26,
    ]);
    const counts = grades.map((grade) => period.filter((at) => at === grade).length);
    against("Singer and Willett (2003), section 10.1", personPeriods).near(
      [...counts, periods.rows],
      [180, 165, 158, 134, 105, 80, 822],
    );
  });

  // Oracle: R 4.2.2, glm(control = list(epsilon = 1e-14)); the book prints 651.96, 634.66, 637.17, 629.15.
  it("has R's estimates and the book's deviances", () => {
    const models = [
      "",
      "+ parental_transition",
      "+ parental_antisociality",
      "+ parental_transition + parental_antisociality",
    ];
    const deviances = models.map((rest) => hazard(rest).deviance!);
    glm.near(deviances, [651.95538795525, 634.66178437247, 637.16857415796, 629.14695544686], 1e-11);
    const fit = hazard("+ parental_transition");
    glm.near(estimates(fit).slice(0, 2), [-2.994326600464, -3.70012402771], 1e-9);
    glm.near([fit.fixed[6]!.estimate, fit.fixed[6]!.se], [0.873618441881, 0.217407555189], 1e-7);
    const stops = "glm stops at 1e-8 of the deviance as it comes, and takes its errors from the step before";
    const printed = against("glm of R 4.2.2, as it comes", fitBinomial);
    printed.near([fit.fixed[6]!.estimate, fit.fixed[6]!.se], [0.873618, 0.217404], 2e-5, stops);
  });

  it("has R's estimates with cloglog", () => {
    const fit = hazard("+ parental_transition", "cloglog");
    glm.near([fit.fixed[6]!.estimate, fit.fixed[6]!.se], [0.785404824216, 0.195621102918], 1e-7);
    glm.near([fit.deviance!], [634.50131652165], 1e-11);
  });

  // Oracle: Newton's steps in R 4.2.2 on the log-posterior, until nothing changes.
  it("has the posterior's mode and covariance with a prior", () => {
    const fit = fitBinomial("event ~ 0 + factor(period) + parental_transition", periods, {
      priors: { parental_transition: { mean: 0.2, sd: 0.15 } },
    });
    against("Newton's steps on the log-posterior in R 4.2.2", fitBinomial).near(
      [...estimates(fit).slice(0, 1), estimates(fit)[6]!],
      [-2.67099478714438, 0.42564182630546],
      1e-10,
    );
    against("Newton's steps on the log-posterior in R 4.2.2", fitBinomial).near(
      [errors(fit)[0]!, errors(fit)[6]!],
      [0.282488553512, 0.121346491321],
      1e-9,
    );
  });
});

describe("a binomial model, whatever the data", () => {
  const simulated = (seed: number, rows = 120) => {
    const random = seededRandom(seed);
    const levels = Array.from({ length: 10 }, () => 0.8 * random.normal());
    const others = Array.from({ length: 4 }, () => 0.5 * random.normal());
    return Array.from({ length: rows }, (_, row) => {
      const x = random.normal();
      const [g, h] = [row % 10, Math.floor(random.uniform() * 4)];
      const eta = -0.4 + 0.7 * x + levels[g]! + others[h]!;
      return { x, g: `g${g}`, h: `h${h}`, y: random.uniform() < 1 / (1 + Math.exp(-eta)) ? 1 : 0 };
    });
  };
  const asTable = (rows: ReturnType<typeof simulated>) =>
    tableOf({
      x: rows.map(({ x }) => x),
      g: rows.map(({ g }) => g),
      h: rows.map(({ h }) => h),
      y: rows.map(({ y }) => y),
    });
  const seeds = fc.integer({ min: 1, max: 1_000_000 });
  const links = fc.constantFrom<Link>("logit", "cloglog");

  it("has the slope that differences of its criterion show", () => {
    fc.assert(
      fc.property(seeds, links, (seed, link) => {
        const terms = expandTerms(parseFormula("y ~ x + (1 + x | g) + (1 | h)"));
        const frame = modelFrame(terms, asTable(simulated(seed)));
        const problem = laplaceProblem(
          link,
          countsOf(terms.outcome, frame),
          modelMatrix(terms.fixed, frame),
          groupingsOf(terms.random, frame),
        );
        const point = Float64Array.of(0.6, 0.1, 0.3, 0.4, -0.5, 0.6);
        const at = (moved: Float64Array) =>
          laplaceAt(problem, moved.subarray(0, 4), moved.slice(4), new Float64Array(problem.layout.scalars))!;
        const slope = laplaceSlope(problem, at(point));
        for (const [index, value] of point.entries()) {
          const step = 1e-3;
          const by = (moved: number) => at(point.with(index, value + moved)).deviance;
          const difference = (by(-2 * step) - 8 * by(-step) + 8 * by(step) - by(2 * step)) / (12 * step);
          expect(Math.abs(slope[index]! - difference)).toBeLessThan(1e-6 * (1 + Math.abs(difference)));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is the same in any order of rows, and follows a shift of a predictor", () => {
    fc.assert(
      fc.property(seeds, links, (seed, link) => {
        const rows = simulated(seed, 200);
        const fit = fitBinomial("y ~ x + (1 | g)", asTable(rows), { link });
        const turned = fitBinomial(
          "y ~ x + (1 | g)",
          asTable(rows.toReversed().map((row) => ({ ...row, x: row.x + 3 }))),
          { link },
        );
        expect(turned.criterion).toBeCloseTo(fit.criterion, 6);
        const [level, slope] = estimates(fit) as [number, number];
        expectNear(estimates(turned), [level - 3 * slope, slope], 1e-3);
      }),
      { numRuns: 12 },
    );
  });

  it("comes to the fit without priors as they widen, and to the priors as they narrow", () => {
    const table = asTable(simulated(3));
    const plain = fitBinomial("y ~ x", table);
    const wide = { mean: 0, sd: 1e5 };
    expectNear(
      estimates(fitBinomial("y ~ x", table, { priors: { "(Intercept)": wide, x: wide } })),
      estimates(plain),
      1e-7,
    );
    expectNear(
      estimates(fitBinomial("y ~ x", table, { priors: { x: { mean: 2, sd: 1e-5 } } })).slice(1),
      [2],
      1e-6,
    );
    const between = estimates(
      fitBinomial("y ~ x + (1 | g)", table, { priors: { x: { mean: 5, sd: 0.3 } } }),
    )[1]!;
    expect(between).toBeGreaterThan(estimates(fitBinomial("y ~ x + (1 | g)", table))[1]!);
    expect(between).toBeLessThan(5);
  });

  it("keeps finite with priors where a column tells the outcomes apart, and is refused without", () => {
    const y = [0, 0, 0, 0, 1, 1, 1, 1];
    const table = tableOf({ y, x: y.map((one, index) => one + index / 100) });
    expect(() => fitBinomial("y ~ x", table)).toThrow(ModelRefusal);
    const normal = { mean: 0, sd: 2 };
    const fit = fitBinomial("y ~ x", table, { priors: { "(Intercept)": normal, x: normal } });
    expect(fit.converged).toBe(true);
    expect(errors(fit).every(Number.isFinite)).toBe(true);
  });

  it.each([
    [{ y: [0, 1, 2, 1], x: [1, 2, 3, 5] }, "outcome-not-binary"],
    [{ y: [1, 1, 1, 1], x: [1, 2, 3, 5] }, "outcome-constant"],
    [{ y: ["no", "yes", "no", "yes"], x: [1, 2, 3, 5] }, "outcome-not-binary"],
    [{ y: [0, 1, 0, 1], x: [1, 1, 1, 1] }, "column-constant"],
  ])("refuses %j", (given, code) => {
    expect(() => fitBinomial("y ~ x", tableOf(given))).toThrow(code);
  });
});
