import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import { type Random, seededRandom } from "../../simulation/random.ts";
import { multilevelOmega } from "./multilevel-omega.ts";
import { hierarchicalOmega, omega } from "./omega.ts";

const names = ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"];
const attitude = names.map((name) => numbersOf("attitude", name));
const statements = ["understood", "task", "hope", "ease"];
const answers = statements.map((name) => numbersOf("answers", name));
const client = numbersOf("answers", "client");
const session = numbersOf("answers", "session");

/** Columns of answers that hold exactly this covariance: draws with their own taken out, times its factor. */
function withCovariance(lower: readonly number[], k: number, rows: number, random: Random): number[][] {
  const target = Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (_, j) => {
      const [a, b] = [Math.max(i, j), Math.min(i, j)];
      return lower[b * k - (b * (b - 1)) / 2 + a - b]!;
    }),
  );
  const draws: number[][] = [];
  for (let i = 0; i < k; i += 1) {
    let draw = Array.from({ length: rows }, () => random.normal());
    for (const other of [Array.from({ length: rows }, () => 1), ...draws]) {
      const share = dot(draw, other) / dot(other, other);
      draw = draw.map((value, row) => value - share * other[row]!);
    }
    const length = Math.sqrt(dot(draw, draw) / (rows - 1));
    draws.push(draw.map((value) => value / length));
  }
  const factor = target.map((row) => row.map(() => 0));
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = target[i]![j]!;
      for (let l = 0; l < j; l += 1) sum -= factor[i]![l]! * factor[j]![l]!;
      factor[i]![j] = i === j ? Math.sqrt(sum) : sum / factor[j]![j]!;
    }
  return factor.map((row) =>
    draws[0]!.map((_, at) => row.reduce((sum, weight, j) => sum + weight * draws[j]![at]!, 0)),
  );
}
const dot = (x: readonly number[], y: readonly number[]) =>
  x.reduce((sum, value, i) => sum + value * y[i]!, 0);

describe("omega", () => {
  // R: cfa(f =~ all, attitude, std.lv = TRUE, control = list(rel.tol = 1e-12)), then (sum L)^2 / ((sum L)^2 + sum T).
  it("is lavaan's for the attitude survey", () => {
    const found = omega(attitude)!;
    const { near } = against("lavaan 0.6-14 (cfa, rel.tol 1e-12) under R 4.2.2", omega);
    near([found.total, found.observed], [0.856326779303486, 0.861361621500845]);
    near(
      found.uniquenesses,
      [
        0.273282297899602, 0.185961025203839, 0.648699985579652, 0.466082367840418, 0.414783720608234,
        0.939438690593522, 0.857233223999311,
      ],
    );
  });

  // R: omega(attitude, nfactors = 1, fm = "ml")$omega.tot, which is of correlations; factanal(attitude, 1)$uniquenesses.
  it("is psych's where statements are standardised", () => {
    const standard = attitude.map((column) => {
      const middle = column.reduce((sum, value) => sum + value, 0) / column.length;
      const squares = column.reduce((sum, value) => sum + (value - middle) ** 2, 0);
      return column.map((value) => (value - middle) / Math.sqrt(squares / (column.length - 1)));
    });
    const { near } = against("psych 2.2.9 (omega, one factor by ML) under R 4.2.2", omega);
    near([omega(standard)!.observed], [0.848156187752336]);
  });

  it("is alpha where all loadings are the same, and does not move with shift or order", () => {
    const equal = withCovariance([2, 1, 1, 1, 2, 1, 1, 2, 1, 2], 4, 30, seededRandom(3));
    expect(omega(equal)!.total).toBeCloseTo((4 / 3) * (1 - 8 / 20), 7);
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (plus, by) => {
        const moved = attitude
          .map((column) => column.map((value) => by * value + plus).toReversed())
          .toReversed();
        expect(omega(moved)!.total).toBeCloseTo(0.856326779, 6);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it("names what cannot be used", () => {
    expect(() => omega(attitude.slice(0, 2))).toThrow("three statements");
    expect(() => omega(attitude.map((column) => column.slice(0, 7)))).toThrow("more rows than statements");
    expect(() => omega([...attitude.slice(0, 3), attitude[0]!.map(() => 4)])).toThrow(
      "statement 4 never varies",
    );
    expect(() => omega([...attitude.slice(0, 3), attitude[0]!])).toThrow("statement 4 is made up");
    expect(() => omega([...attitude.slice(0, 3), attitude[3]!.with(0, Number.NaN)])).toThrow(
      "statement 4 is not a finite number in row 1",
    );
  });
});

describe("omega hierarchical", () => {
  // The covariance of nine tests of 301 pupils (Holzinger and Swineford 1939; lavaan's HolzingerSwineford1939), n - 1 below.
  const lower = [
    1.36289774499779, 0.408729234586545, 0.581832320084842, 0.506517779495859, 0.442084255837265,
    0.456324157747872, 0.0850479859266198, 0.264717143301711, 0.459866342229125, 1.38638981173865,
    0.452567483388704, 0.20961978157046, 0.211794712070875, 0.248369719902796, -0.0970735209820044,
    0.110024916943522, 0.244822815733666, 1.279114410299, 0.208863511622148, 0.112670611849391,
    0.244922678128433, 0.0886363107638428, 0.21303038482835, 0.375098746170127, 1.35516672288466,
    1.10141195751168, 0.898500761763255, 0.220475065103346, 0.126011994480742, 0.244173946304369,
    1.66531838316722, 1.01790578892339, 0.143476213267719, 0.181207225913621, 0.296225467421096,
    1.20034623928604, 0.144558650507976, 0.165982441580498, 0.236783605912182, 1.18708326254085,
    0.53702937198588, 0.374541543306881, 1.02538942414175, 0.45884094830897, 1.01838721619292,
  ];
  const tests = withCovariance(lower, 9, 301, seededRandom(8));
  const groups = [..."vvvtttsss"];

  // R: cfa with v =~ x1 + x2 + x3, t =~ x4 + x5 + x6, s =~ x7 + x8 + x9, g =~ v + t + s, std.lv = TRUE.
  it("is lavaan's for the tests of Holzinger and Swineford", () => {
    const { near } = against("lavaan 0.6-14 (cfa, rel.tol 1e-12) under R 4.2.2", hierarchicalOmega);
    const found = hierarchicalOmega(tests, groups)!;
    near([found.hierarchical, found.total], [0.554295362493494, 0.84533522645645]);
    const { near: ofOne } = against("lavaan 0.6-14 (cfa, rel.tol 1e-12) under R 4.2.2", omega);
    ofOne([omega(tests)!.total], [0.738069293179095]);
  });

  it("lies below the total, and is the same whatever the groups are called and however they are ordered", () => {
    const found = hierarchicalOmega(tests, groups)!;
    const turned = hierarchicalOmega(tests.toReversed(), [3, 3, 3, 2, 2, 2, 1, 1, 1])!;
    expect(turned.hierarchical).toBeCloseTo(found.hierarchical, 7);
    expect(turned.general.toReversed()[0]).toBeCloseTo(found.general[0]!, 6);
    expect(found.hierarchical).toBeLessThan(found.total);
  });

  it("is refused where the general factor is not identified", () => {
    expect(() => hierarchicalOmega(tests.slice(0, 6), [..."vvvttt"])).toThrow("three groups");
    expect(() => hierarchicalOmega(tests, [..."vvvttttts"])).toThrow("the group s has one statement");
    expect(() => hierarchicalOmega(tests, ["v"])).toThrow("every statement needs its group");
  });
});

describe("omega at two levels", () => {
  // R: sem("level: 1 \n fw =~ all \n level: 2 \n fb =~ all", cluster = "client", std.lv = TRUE, control = list(rel.tol = 1e-12)).
  const { near } = against("lavaan 0.6-14 (two levels, rel.tol 1e-12) under R 4.2.2", multilevelOmega);

  it("is lavaan's with three to six sessions of a person", () => {
    const found = multilevelOmega(answers, client)!;
    near([found.within, found.between], [0.801041292666301, 0.970545602761418]);
    near([found.deviance + 720 * Math.log(2 * Math.PI)], [2 * 906.96522982849]);
    expect([found.people, found.rows]).toEqual([40, 180]);
  });

  it("is lavaan's with three sessions of each", () => {
    const kept = client.map((_, row) => row).filter((row) => session[row]! <= 3);
    const found = multilevelOmega(
      answers.map((column) => kept.map((row) => column[row]!)),
      kept.map((row) => client[row]!),
    )!;
    const early = "lavaan stops 4e-9 below the top of the log-likelihood";
    near([found.within, found.between], [0.836650217831878, 0.969668843755329], 2e-6, early);
    expect(found.deviance + 480 * Math.log(2 * Math.PI)).toBeLessThan(2 * 618.716235032937);
    near([found.deviance + 480 * Math.log(2 * Math.PI)], [2 * 618.716235032937]);
  });

  it("does not move with the order, or a shift and scale of all statements", () => {
    const plain = multilevelOmega(answers, client)!;
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (plus, by) => {
        const moved = answers.map((column) => column.map((value) => by * value + plus).toReversed());
        const found = multilevelOmega(moved, client.toReversed().map(String))!;
        expect(found.within).toBeCloseTo(plain.within, 6);
        expect(found.between).toBeCloseTo(plain.between, 6);
      }),
      { seed: 2, numRuns: 10 },
    );
  });

  it("tells nothing where the data do not reach, and names what cannot be used", () => {
    expect(multilevelOmega(answers.slice(0, 2), client)).toBeNull();
    expect(
      multilevelOmega(
        answers,
        client.map(() => 1),
      ),
    ).toBeNull();
    expect(
      multilevelOmega(
        answers,
        client.map((_, row) => row),
      ),
    ).toBeNull();
    expect(() => multilevelOmega([...answers.slice(0, 3), client], client)).toThrow(
      "statement 4 never moves",
    );
    expect(() => multilevelOmega([answers[0]!.with(3, Number.NaN), ...answers.slice(1)], client)).toThrow(
      "statement 1",
    );
  });
});
