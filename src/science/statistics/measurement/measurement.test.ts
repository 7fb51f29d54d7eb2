import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNear, reference } from "../../../../test/reference.ts";
import { seededRandom } from "../../simulation/random.ts";
import { internalConsistency, spearmanBrown } from "./alpha.ts";
import { intraclass } from "./intraclass.ts";
import { multilevelAlpha } from "./multilevel-alpha.ts";
import { reliableChange } from "./reliable-change.ts";
import { responseStyle } from "./response-style.ts";

describe("internal consistency", () => {
  // Oracle: psych 2.2.9 under R 4.2.2, alpha(attitude).
  it("gives psych's alpha of the attitude survey", () => {
    const names = ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"];
    const columns = names.map((name) => {
      const found = reference("attitude").columns.get(name);
      if (found?.kind !== "numbers") throw new Error(`${name} holds no numbers`);
      return Array.from(found.values);
    });
    const { alpha, standardised } = internalConsistency(columns);
    expectNear([alpha, standardised], [0.843143, 0.839084], 1e-6);
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
    expectNear([icc1, icc2, icc3], [0.1657417684, 0.2897637795, 0.7148407148], 1e-9);
    expectNear([icc1k, icc2k, icc3k], [0.4427971337, 0.6200505476, 0.9093155424], 1e-9);
  });
});

describe("reliable change", () => {
  // science.md 1.2: a sd of 1.1 with a reliability of .8 is no published pair; the formula's own arithmetic is checked.
  it("is 1.96 standard errors of a difference", () => {
    const { standardError, differenceError, smallest } = reliableChange(10, 0.75);
    expect([standardError, differenceError]).toEqual([5, 5 * Math.SQRT2]);
    expect(smallest).toBeCloseTo(13.859, 3);
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
    expect(responseStyle(rows, 10)).toEqual({ straightLining: 2 / 3, ceiling: 1 / 3 });
    expect(responseStyle([[1]], 10)).toBeNull();
  });
});

describe("alpha at two levels", () => {
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

  it("tells nothing of one person, or of one row each", () => {
    const columns = [
      [1, 2, 3],
      [2, 3, 4],
    ];
    expect(multilevelAlpha(columns, [1, 1, 1])).toMatchObject({ between: null, within: null });
    expect(multilevelAlpha(columns, [1, 2, 3])).toMatchObject({ between: null, within: null });
  });
});
