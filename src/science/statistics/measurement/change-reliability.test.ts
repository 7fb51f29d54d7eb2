import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import { changeReliability } from "./change-reliability.ts";

/** Five people on four days with three statements: table 2 of Shrout and Lane (2012), as psych gives it. */
const person = Array.from({ length: 20 }, (_, row) => row % 5);
const day = Array.from({ length: 20 }, (_, row) => Math.floor(row / 5));
const statements = [
  [2, 3, 6, 3, 7, 3, 5, 6, 3, 8, 4, 4, 7, 5, 6, 1, 5, 8, 8, 6],
  [3, 4, 6, 4, 8, 3, 7, 7, 5, 8, 2, 6, 8, 6, 7, 3, 9, 9, 7, 8],
  [6, 4, 5, 3, 7, 4, 7, 8, 9, 9, 5, 7, 9, 7, 8, 4, 7, 9, 9, 6],
];
const answers = ["understood", "task", "hope", "ease"].map((name) => numbersOf("answers", name));
const client = numbersOf("answers", "client");

describe("reliability of means and of change", () => {
  // R: lmer(y ~ 1 + (1|p) + (1|t) + (1|i) + (1|p:t) + (1|p:i) + (1|t:i)), bobyqa to rhoend 1e-10, and Cranford's equations.
  it("is lme4's for Shrout and Lane's table", () => {
    const { near } = against("lme4 1.1.31 under R 4.2.2", changeReliability);
    const { variances, means, single, change } = changeReliability(statements, person, day);
    const { error, personSession, personStatement, sessionStatement, statement, session } = variances;
    near([variances.person, session, statement], [2.343055490639891, 0.3805555436335655, 0.6069444155877779]);
    near([personSession, personStatement], [0.9194444260288542, 0.1208333223780454]);
    near([sessionStatement, error], [0.0472222059318393, 0.9583333622255105]);
    near([means, change, single], [0.967578233279988, 0.742152456765656, 0.881808832502828]);
  });

  // R: multilevel.reliability(shrout, lmer = TRUE), whose lmer stops at its defaults.
  it("is psych's, as far as its optimiser goes, and what Shrout and Lane print", () => {
    const found = changeReliability(statements, person, day);
    const early = "psych takes lmer's default, which stops up to 1e-5 from the top";
    const { near } = against("psych 2.2.9 (multilevel.reliability) under R 4.2.2", changeReliability);
    near([found.means, found.change], [0.967580384952888, 0.742156976701957], 1e-5, early);
    expect([found.means, found.change].map((value) => value.toFixed(2))).toEqual(["0.97", "0.74"]);
  });

  // R: lmer(y ~ i + (1|p) + (1|p:i) + (1|p:t)) on test/reference/answers.csv.
  it("is lme4's where sessions are each person's own", () => {
    const { near } = against("lme4 1.1.31 under R 4.2.2", changeReliability);
    const { variances, change, sessionError, sessions, people, singular } = changeReliability(
      answers,
      client,
    );
    near([variances.person, variances.personStatement], [0.950559650641026, 0.115182844476981]);
    near([variances.personSession, variances.error], [0.362625246870261, 0.410105846331091]);
    near([change, sessionError], [0.779584897315013, 0.320197535254056]);
    expect([sessions, people, singular]).toEqual([4.5, 40, false]);
  });

  it("does not move with order, shift and scale, and its error grows with the scale", () => {
    const plain = changeReliability(answers, client);
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (plus, by) => {
        const moved = answers.map((column) => column.map((value) => by * value + plus).toReversed());
        const found = changeReliability(moved, client.toReversed());
        expect(found.change).toBeCloseTo(plain.change, 6);
        expect(found.means).toBeCloseTo(plain.means, 6);
        expect(found.sessionError / by).toBeCloseTo(plain.sessionError, 6);
        expect(found.single).toBeLessThan(found.means);
      }),
      { seed: 3, numRuns: 10 },
    );
  });

  it("is refused where nobody has two sessions, and names what cannot be used", () => {
    expect(() =>
      changeReliability(
        answers,
        client.map((_, row) => row),
      ),
    ).toThrow("a person with two sessions");
    expect(() => changeReliability(answers.slice(0, 1), client)).toThrow("two statements");
    expect(() => changeReliability([answers[0]!, answers[1]!.with(2, Number.NaN)], client)).toThrow(
      "statement 2",
    );
  });
});
