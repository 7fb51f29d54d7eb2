import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import { seededRandom } from "../../simulation/random.ts";
import { internalConsistency, spearmanBrown } from "./alpha.ts";
import { intraclass } from "./intraclass.ts";
import { multilevelAlpha } from "./multilevel-alpha.ts";
import { reliableChange } from "./reliable-change.ts";
import { responseStyle } from "./response-style.ts";

describe("internal consistency", () => {
  // R: alpha(attitude)$total; mean(cor(attitude)[lower.tri(diag(7))]).
  it("gives psych's alpha of the attitude survey", () => {
    const names = ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"];
    const columns = names.map((name) => numbersOf("attitude", name));
    const { alpha, standardised, meanCorrelation } = internalConsistency(columns);
    const { near } = against("psych 2.2.9 (alpha) under R 4.2.2", internalConsistency);
    near([alpha, standardised, meanCorrelation], [0.84314276956476, 0.839083803029511, 0.426906642649717]);
    against("psych 2.2.9 (alpha) under R 4.2.2", spearmanBrown).near(
      [spearmanBrown(meanCorrelation, 7)],
      [0.839083803029511],
    );
  });

  it("does not move with a shift, and grows with more of the same", () => {
    expect(spearmanBrown(0.45, 3)).toBeCloseTo(0.71, 2);
    const column = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, fc.integer({ min: -5, max: 5 }), (x, y, shift) => {
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1 && new Set(x.map((v, i) => v + y[i]!)).size > 1);
        const moved = x.map((value) => value + shift);
        expect(internalConsistency([moved, y]).alpha).toBeCloseTo(internalConsistency([x, y]).alpha, 9);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("refuses what has none", () => {
    expect(() => internalConsistency([[1, 2, 3]])).toThrow("two statements");
    const flat = [
      [1, 2, 3],
      [4, 4, 4],
    ];
    expect(() => internalConsistency(flat)).toThrow("never varies");
  });
});

describe("intraclass correlations", () => {
  // Oracle: psych 2.2.9 under R 4.2.2, ICC(sf), on the table of Shrout and Fleiss 1979.
  it("gives psych's values for Shrout and Fleiss's ratings", () => {
    const ratings = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = intraclass(ratings);
    const { near } = against("psych 2.2.9 (ICC) under R 4.2.2", intraclass);
    near([icc1!, icc2!, icc3!], [0.1657417684, 0.2897637795, 0.7148407148], 1e-9);
    near([icc1k!, icc2k!, icc3k!], [0.4427971337, 0.6200505476, 0.9093155424], 1e-9);
  });

  it("has none of means of raters where all targets have one mean", () => {
    const { icc1, icc1k, icc2k, icc3k } = intraclass([
      [1, 3, 5],
      [5, 1, 3],
      [3, 5, 1],
    ]);
    expect([icc1k, icc2k, icc3k]).toEqual([null, null, null]);
    expect(icc1).toBeCloseTo(-0.5, 12);
  });
});

describe("reliable change", () => {
  // science.md 1.2: a sd of 1.1 with a reliability of .8 is no published pair; the formula's own arithmetic is checked.
  it("is 1.96 standard errors of a difference", () => {
    const { standardError, differenceError, smallest } = reliableChange(10, 0.75);
    against("by hand", reliableChange).near(
      [standardError, differenceError, smallest],
      [5, Math.sqrt(50), 1.96 * Math.sqrt(50)],
    );
    expect(() => reliableChange(1, 1.2)).toThrow(RangeError);
  });
});

describe("the way people answer", () => {
  it("is told from rows that say at least two things", () => {
    const rows = [
      [10, 10, 10],
      [7, 7, null],
      [3, 4, 5],
      [null, null, 9],
    ];
    const { straightLining, ceiling } = responseStyle(rows, 10)!;
    against("by hand", responseStyle).near([straightLining, ceiling], [2 / 3, 1 / 3]);
    expect(responseStyle([[1]], 10)).toBeNull();
  });
});

describe("alpha at two levels", () => {
  // R: alpha() of the pooled covariance within clients, and of (mean squares between - within) / n0, on test/reference/answers.csv.
  it("is psych's alpha of both covariances", () => {
    const columns = ["understood", "task", "hope", "ease"].map((name) => numbersOf("answers", name));
    const { within, between } = multilevelAlpha(columns, numbersOf("answers", "client"));
    against("psych 2.2.9 (alpha of a covariance) under R 4.2.2", multilevelAlpha).near(
      [within!, between!],
      [0.778829908212493, 0.969637429837877],
    );
  });

  // Truth by construction: levels and movements have their own loadings and errors, so that both alphas are known.
  it("finds each level's own consistency", () => {
    const random = seededRandom(11);
    const person: number[] = [];
    const columns: number[][] = [[], [], []];
    for (let who = 0; who < 2_000; who += 1) {
      const level = random.normal();
      const own = columns.map(() => 0.5 * random.normal());
      for (let session = 0; session < 6; session += 1) {
        const movement = 0.6 * random.normal();
        person.push(who);
        for (const [index, column] of columns.entries())
          column.push(level + own[index]! + movement + 0.8 * random.normal());
      }
    }
    const { between, within } = multilevelAlpha(columns, person);
    expect(between).toBeCloseTo(9 / (9 + 3 * 0.25), 1.5);
    expect(within).toBeCloseTo((9 * 0.36) / (9 * 0.36 + 3 * 0.64), 1.5);
  });

  it("tells nothing between people where what is left there is no covariance", () => {
    const person = [1, 1, 2, 2, 3, 3];
    const moved = (by: number) => [0, 0, 5, 5, 9, 9].map((level, row) => level + (row % 2 === 0 ? by : -by));
    // Statements that move against each other and share all levels correlate by more than 1 once movements are taken off.
    expect(multilevelAlpha([moved(1), moved(-1)], person).between).toBeNull();
    expect(multilevelAlpha([moved(1), moved(1)], person).between).toBeCloseTo(1, 12);
  });

  it("tells nothing of one person, or of one row each", () => {
    const columns = [
      [1, 2, 3],
      [2, 3, 4],
    ];
    expect(multilevelAlpha(columns, [1, 1, 1])).toMatchObject({ between: null, within: null });
    expect(multilevelAlpha(columns, [1, 2, 3])).toMatchObject({ between: null, within: null });
  });
});
