import { describe, expect, it } from "vitest";
import { courseAt, expectedCourse, onCourse } from "../alliance/expected-course.ts";
import { profileComponents, therapistProfile } from "../alliance/therapist-profile.ts";
import { decompose } from "../alliance/within-between.ts";
import { Refusal } from "../refusal.ts";
import { kendallTauB } from "./agreement/kendall.ts";
import { rankBiasedOverlap } from "./agreement/rank-biased-overlap.ts";
import { fitBinomial } from "./binomial/fit-binomial.ts";
import { ModelRefusal } from "./formula/refusal.ts";
import { tableOf } from "./formula/table.ts";
import { internalConsistency } from "./measurement/alpha.ts";
import { intraclass } from "./measurement/intraclass.ts";
import { multilevelAlpha } from "./measurement/multilevel-alpha.ts";
import { reliableChange } from "./measurement/reliable-change.ts";
import { responseStyle } from "./measurement/response-style.ts";
import { metaAnalysis } from "./meta-analysis/random-effects.ts";
import { fitLinearMixed } from "./mixed/fit-linear.ts";
import { areaUnderCurve } from "./prediction/area-under-curve.ts";
import { fitRandomIntercept } from "./random-intercept.ts";
import { nonOverlapOfAllPairs, nonOverlappingData } from "./single-case/overlap.ts";
import { tauU } from "./single-case/tau-u.ts";
import { concordance } from "./survival/concordance.ts";
import { kaplanMeier } from "./survival/kaplan-meier.ts";

const { NaN: nan, POSITIVE_INFINITY: infinite } = Number;

/** The code of a refusal, the column, level or term it names, and the place in the formula. */
function refusal(work: () => unknown): readonly unknown[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ModelRefusal)) throw error;
    return [error.code, error.details.column ?? error.details.group ?? null, error.at];
  }
  throw new Error("nothing was refused");
}

const sound = {
  y: [3, 5, 4, 8, 7, 9, 6, 2],
  event: [0, 1, 0, 1, 1, 1, 0, 0],
  x: [1, 2, 3, 4, 5, 6, 7, 9],
  twice: [2, 4, 6, 8, 10, 12, 14, 18],
  flat: [5, 5, 5, 5, 5, 5, 5, 5],
  word: ["a", "b", "c", "a", "b", "c", "a", "b"],
  g: ["p", "p", "q", "q", "r", "r", "s", "s"],
};
const models = {
  mixed: (formula: string, change = {}) =>
    fitLinearMixed(`${formula} + (1 | g)`, tableOf({ ...sound, ...change })),
  hazard: (formula: string, change = {}) =>
    fitBinomial(formula.replace(/^y/, "event"), tableOf({ ...sound, ...change })),
};

describe.each(["mixed", "hazard"] as const)("a %s model refuses what it cannot use", (kind) => {
  const shift = kind === "hazard" ? 4 : 0;
  it.each([
    ["y ~ x +* twice", ["formula-unexpected", null, 7]],
    ["y ~ x ? twice", ["formula-character", null, 6]],
    ["y ~ missing", ["column-missing", "missing", 4]],
    ["y ~ x + flat", ["column-constant", "flat", 8]],
    ["y ~ x + twice", ["column-collinear", "twice", 8]],
    ["y ~ I(word + 1)", ["column-not-numeric", "word", 6]],
    ["y ~ log(x - 1)", ["column-not-finite", "log(x - 1)", 4]],
    ["y ~ factor(x)", ["too-many-fixed", null, null]],
  ])("%s", (formula, [code, column, at]) => {
    const place = typeof at === "number" ? at + shift : at;
    expect(refusal(() => models[kind](formula))).toEqual([code, column, place]);
  });

  it("infinities, by the column's name", () => {
    const x = sound.x.with(2, infinite);
    expect(refusal(() => models[kind]("y ~ x", { x }))).toEqual(["column-not-finite", "x", 4 + shift]);
  });

  it("numbers whose squares are beyond all numbers, or nothing, by the column's name", () => {
    for (const by of [1e200, 1e-200]) {
      const x = sound.x.map((value) => value * by);
      expect(refusal(() => models[kind]("y ~ x", { x }))).toEqual(["column-out-of-reach", "x", 4 + shift]);
    }
    // Within reach the scale does not matter.
    const slope = (by: number) => {
      const { fixed } = models[kind]("y ~ x", { x: sound.x.map((value) => value * by) });
      return fixed[1]!.estimate * by;
    };
    for (const by of [1e70, 1e-70]) expect(slope(by)).toBeCloseTo(slope(1), 6);
  });

  it("and leaves out rows with a gap, counting them", () => {
    expect(models[kind]("y ~ x", { x: sound.x.with(2, nan) })).toMatchObject({ n: 7, omitted: 1 });
  });
});

it("a mixed model refuses an outcome that is out of reach, and one that it reproduces", () => {
  const mixed = (y: number[], change = {}) => refusal(() => models.mixed("y ~ x", { y, ...change }));
  for (const by of [1e200, 1e-200])
    expect(mixed(sound.y.map((value) => value * by))).toEqual(["column-out-of-reach", "y", 0]);
  const x = [0, 1, 0, 1, 0, 1, 0, 1];
  const exact = x.map((one, row) => 2 * one + 5 * Math.floor(row / 2));
  expect(mixed(exact, { x })).toEqual(["perfect-fit", "y", 0]);
});

describe("AR(1) residuals", () => {
  const ar1 = (session?: string, change = {}) =>
    refusal(() =>
      fitLinearMixed("y ~ x + (1 | g)", tableOf({ ...sound, ...change }), {
        ar1: session === undefined ? true : { session },
      }),
    );

  it("are refused where no level has three rows, since nothing tells neighbours from levels", () => {
    // lme(correlation = corAR1()) stops anywhere on a criterion that is flat along phi.
    expect(ar1()).toEqual(["ar1-flat", "g", null]);
  });

  it("need session numbers that are there, whole, and each once in a level", () => {
    expect(ar1("day")).toEqual(["column-missing", "day", null]);
    expect(ar1("word")).toEqual(["column-not-numeric", "word", null]);
    expect(ar1("half", { half: sound.x.map((x) => x / 2) })).toEqual(["column-not-whole", "half", null]);
    expect(ar1("flat")).toEqual(["session-twice", "flat", null]);
  });
});

describe("a grouping", () => {
  it("may have members alone, who are drawn to the mean more than others", () => {
    const y = [1, 9, 2, 8, 3, 10, 2, 9];
    const g = ["low", "high", "low", "high", "low", "high", "low", "alone"];
    const { levels, modes } = fitLinearMixed("y ~ 1 + (1 | g)", tableOf({ y, g })).modes[0]!;
    const mode = (level: string) => modes[levels.indexOf(level)]!;
    expect(mode("alone")).toBeGreaterThan(0);
    expect(mode("alone")).toBeLessThan(mode("high"));
  });

  it("is refused with one level, and with a level for every row", () => {
    const mixed = (g: string[]) => refusal(() => fitLinearMixed("y ~ x + (1 | g)", tableOf({ ...sound, g })));
    expect(mixed(sound.g.map(() => "p"))).toEqual(["one-level", "g", 13]);
    expect(mixed(sound.g.map((_, row) => `g${row}`))).toEqual(["too-many-levels", "g", 11]);
    const slopes = () => fitLinearMixed("y ~ x + (x | g)", tableOf(sound));
    expect(refusal(slopes)).toEqual(["too-many-parameters", "g", 11]);
  });
});

// lme4 fits each of these, and says at most that its parameters are not uniquely determined.
describe.each(["mixed", "hazard"] as const)(
  "a %s model refuses variances that no data can tell apart",
  (kind) => {
    const twelve = Array.from({ length: 12 }, (_, row) => row);
    const table = tableOf({
      y: [3, 5, 4, 8, 7, 9, 6, 2, 4, 6, 5, 1],
      event: [0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0],
      x: twelve.map((row) => (row * 5) % 7),
      five: twelve.map(() => 5),
      g: twelve.map((row) => "pqr"[row % 3]!),
      same: twelve.map((row) => "zyx"[row % 3]!),
    });
    const fitted = (formula: string) =>
      kind === "mixed"
        ? fitLinearMixed(formula, table)
        : fitBinomial(formula.replace("y ~", "event ~"), table);
    const shift = kind === "hazard" ? 4 : 0;
    it.each([
      ["y ~ x + (1 | g) + (1 | g)", "random-twice", 21],
      ["y ~ x + (x | g) + (1 | g)", "random-twice", 21],
      ["y ~ x + (five | g)", "column-constant", 9],
      ["y ~ x + (five || g)", "random-alike", 14],
      ["y ~ x + (x + I(2 * x) | g)", "column-collinear", 13],
      ["y ~ x + (1 | g) + (1 | same)", "groups-alike", 21],
      ["y ~ g + (1 | g)", "group-spanned", 11],
      ["y ~ 0 + g:x + (0 + x | g)", "group-spanned", 21],
    ])("%s", (formula, code, at) => {
      const [found, , place] = refusal(() => fitted(formula));
      expect([found, place]).toEqual([code, at + shift]);
    });

    it("and none that they can", () => {
      for (const random of ["(0 + x | g) + (1 | g)", "(x | g)", "(1 | g) + (0 + x | same)"])
        expect(fitted(`y ~ x + ${random}`).n).toBe(12);
    });
  },
);

describe("a method of plain numbers refuses NaN and infinities, and says where", () => {
  it.each([
    [() => kendallTauB([1, nan], [1, 2]), "x is not a finite number in row 2"],
    [() => kendallTauB([1, 2], [1]), "y has 1 values and not 2"],
    [
      () =>
        intraclass([
          [1, 2],
          [3, infinite],
        ]),
      "a rating of target 2 is not a finite number in row 2",
    ],
    [() => intraclass([[1, 2], [3]]), "target 2 has 1 ratings and not 2"],
    [
      () =>
        multilevelAlpha(
          [
            [1, 2, nan],
            [1, 2, 3],
          ],
          [1, 1, 2],
        ),
      "statement 1 is not a finite number in row 3",
    ],
    [
      () =>
        multilevelAlpha(
          [
            [1, 2],
            [1, 2, 3],
          ],
          [1, 1, 2],
        ),
      "statement 1 has 2 rows and not 3",
    ],
    [() => nonOverlapOfAllPairs([1, nan], [2]), "the first phase is not a finite number in row 2"],
    [() => nonOverlappingData([], [2]), "the first phase has no value"],
    [() => tauU([1, 2], [infinite]), "the second phase is not a finite number in row 1"],
    [() => areaUnderCurve([0.1, nan], [0, 1]), "a prediction is not a finite number in row 2"],
    [
      () =>
        fitRandomIntercept([
          [1, 2],
          [3, nan],
        ]),
      "series 2 is not a finite number in row 2",
    ],
    [() => kaplanMeier([1, infinite], [true, true]), "survival needs finite times"],
    [() => kaplanMeier([1, 2], [true]), "event has 1 rows and not 2"],
    [() => areaUnderCurve([0.1, 0.2, 0.3], [0, 1]), "events has 2 rows and not 3"],
    [() => areaUnderCurve([0.1, 0.2], [0, nan]), "events is neither 0 nor 1 in row 2"],
    [() => concordance([1, nan], [true, true], [1, 2]), "a time is not a finite number in row 2"],
    [() => concordance([1, 2], [true, true], [nan, 2]), "a prediction is not a finite number in row 1"],
    [() => concordance([1, 2], [true], [1, 2]), "event has 1 rows and not 2"],
    [() => intraclass([5, 5, 5].map(() => [4, 4])), "the ratings never vary"],
    [
      () =>
        responseStyle(
          [
            [3, 3],
            [nan, nan],
          ],
          3,
        ),
      "an answer of row 2 is not a finite number in row 1",
    ],
    [() => responseStyle([[3, 3]], nan), "the top of the scale is not a finite number"],
    [() => reliableChange(infinite, 0.8), "an sd above 0"],
    [() => rankBiasedOverlap([1], [1], 2), "a persistence lies between 0 and 1"],
    [() => profileComponents([[1], [2], [4]]), "a therapist with two clients"],
    [
      () => therapistProfile([1, nan], { mean: 8, therapistVariance: 1, clientVariance: 1 }),
      "a client's mean is not a finite number in row 2",
    ],
    [
      () => therapistProfile([1, 2], { mean: 8, therapistVariance: infinite, clientVariance: 1 }),
      "a component is not a finite number in row 2",
    ],
    [
      () =>
        expectedCourse([
          [1, 2, 3],
          [4, nan, 5],
        ]),
      "a score of case 2 is not a finite number in row 2",
    ],
    [() => courseAt(expectedCourse([]), nan, 2), "a first score is not a finite number"],
    [() => courseAt(expectedCourse([]), 5, 0), "sessions are counted from 1"],
    [() => onCourse(expectedCourse([]), [1, nan]), "a score is not a finite number in row 2"],
    [() => decompose([[1, 2], [infinite]]), "a client's value is not a finite number in row 1"],
    [() => metaAnalysis({ effects: [1, 2], variances: [1, 1], moderators: [] }), "a row of moderators"],
    [() => metaAnalysis({ effects: [1, 2], variances: [1, 1], moderators: [[], []] }), "a row of moderators"],
    [
      () => metaAnalysis({ effects: [1, 2], variances: [1], moderators: [[1], [1]] }),
      "1 variances and not 2",
    ],
    [
      () => metaAnalysis({ effects: [1, nan, 2], variances: [1, 1, 1], moderators: [[1], [1], [1]] }),
      "the effect is not a finite number in study 2",
    ],
    [
      () => metaAnalysis({ effects: [1, 2, 2], variances: [1, nan, 1], moderators: [[1], [1], [1]] }),
      "the sampling variance is not a finite number in study 2",
    ],
    [
      () =>
        metaAnalysis({
          effects: [1, 2, 4],
          variances: [1, 1, 1],
          moderators: [
            [1, 3],
            [1, 3],
            [1, 3],
          ],
          names: ["(Intercept)", "year"],
        }),
      "year is the same in every study",
    ],
    [
      () =>
        metaAnalysis({
          effects: [1, 2],
          variances: [1, 1],
          moderators: [
            [1, 3],
            [1, 4],
          ],
        }),
      "more studies than moderators",
    ],
    [
      () => metaAnalysis({ effects: [1, 2e80, 2], variances: [1, 1, 1], moderators: [[1], [1], [1]] }),
      "the effect is too large to be computed with in study 2",
    ],
    [
      () => metaAnalysis({ effects: [1, 3, 2], variances: [1, 1, 1e-80], moderators: [[1], [1], [1]] }),
      "above 0, and that of study 3 is not",
    ],
    [
      () => metaAnalysis({ effects: [1, 2, 5], variances: [1e-74, 1e74, 1], moderators: [[1], [1], [1]] }),
      "too unlike in size",
    ],
    [
      () =>
        internalConsistency([
          [1, 2, 1e80],
          [1, 2, 3],
        ]),
      "statement 1 is too large to be computed with in row 3",
    ],
  ])("%#", (work, sentence) => {
    expect(work).toThrow(Refusal);
    expect(work).toThrow(sentence);
  });
});
