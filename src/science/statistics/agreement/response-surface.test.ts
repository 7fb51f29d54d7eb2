import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { numbersOf } from "../../../../test/reference.ts";
import { seededRandom } from "../../simulation/random.ts";
import type { Effect } from "../effect.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { responseSurface, responseSurfaceWithin } from "./response-surface.ts";

const written = (effects: readonly Effect[]) => effects.flatMap(({ estimate, se }) => [estimate, se]);

const dyads = () => ({
  x: numbersOf("dyads", "client"),
  y: numbersOf("dyads", "therapist"),
  outcome: numbersOf("dyads", "outcome"),
  dyad: numbersOf("dyads", "dyad"),
});

const attitude = {
  x: numbersOf("attitude", "complaints").map((value) => value - 60),
  y: numbersOf("attitude", "privileges").map((value) => value - 60),
  outcome: numbersOf("attitude", "rating"),
};

describe("a response surface", () => {
  // R: m <- lm(z ~ x + y + I(x^2) + I(x*y) + I(y^2)), a = A coef(m), its covariance A vcov(m) A'; science.md 5.1.
  it("of the attitude survey is R's", () => {
    const { near } = against("lm and vcov of R 4.2.2", responseSurface);
    const { coefficients, a1, a2, a3, a4, a5, residualVariance, n } = responseSurface(attitude);
    near(
      coefficients.map(({ estimate }) => estimate),
      [
        60.484587244958, 0.7238996033279609, -0.1476677325192395, 0.0034215625110073, 0.0006201485743371,
        -0.0125337172785996,
      ],
    );
    near(
      coefficients.map(({ se }) => se),
      [
        2.4958292418916384, 0.2370662069853299, 0.2495621812772383, 0.008136734178975, 0.0135436067634151,
        0.0105541943167524,
      ],
    );
    near(
      written([a1, a2]),
      [0.5762318708087213, 0.1683940994457231, -0.0084920061932552, 0.0084687707365314],
    );
    near(
      written([a3, a4]),
      [0.8715673358472005, 0.4567348956543531, -0.0097323033419294, 0.0262235484737413],
    );
    near(written([a5]), [0.0159552797896068, 0.0126066220511624]);
    expect([n, residualVariance > 0]).toEqual([30, true]);
  });

  // The same fit; derivatives of the axis by differences of fourth order in R.
  it("has its stationary point and principal axis, with errors by the delta rule", () => {
    const { near } = against("lm of R 4.2.2, the delta rule with numeric derivatives", responseSurface);
    const { x, y, intercept, slope } = responseSurface(attitude).axis!;
    near(written([x, y]), [-105.0156571526745, 262.5143817009771, -8.4888240996498, 64.1038886756333]);
    near(written([intercept, slope]), [-6.4487241128597, 17.6089819126075, 0.0194266268679, 0.4207075911129]);
  });

  // R: lmer(outcome ~ x + y + I(x^2) + I(x*y) + I(y^2) + (1|dyad)), bobyqa to rhoend 1e-10, on test/reference/dyads.csv.
  it("within dyads is lme4's", () => {
    const { near } = against("lme4 1.1.31 under R 4.2.2", responseSurfaceWithin);
    const fit = responseSurfaceWithin(dyads());
    near(
      fit.coefficients.map(({ estimate }) => estimate),
      [
        4.796381592699, 0.2185123519927794, 0.4146558037811486, -0.2043572522690993, 0.1537677889812301,
        0.0939792595439454,
      ],
    );
    near(
      fit.coefficients.map(({ se }) => se),
      [
        0.1467409101194158, 0.0893698232783659, 0.1110446591965046, 0.0808801341285167, 0.1744793769039233,
        0.1511685575326615,
      ],
    );
    near([fit.betweenVariance, fit.residualVariance], [0.286825710578898, 0.617904323338499]);
    near(
      written([fit.a1, fit.a2]),
      [0.633168155773928, 0.106363426898023, 0.0433897962560762, 0.155040564832081],
    );
    near(
      written([fit.a3, fit.a4]),
      [-0.1961434517883692, 0.171238385639019, -0.2641457817063839, 0.325018241268792],
    );
    near(written([fit.a5]), [-0.2983365118130447, 0.15618224540783]);
    const { x, y, intercept, slope } = fit.axis!;
    near(written([x, y]), [-0.225842268005717, 1.39157805633028, -2.021342471812867, 2.22707267445436]);
    near(
      written([intercept, slope]),
      [-1.090217616345109, 3.08966951583627, 4.122898975864824, 5.07115132737893],
    );
    expect([fit.dyads, fit.n, fit.singular, fit.converged]).toEqual([24, 146, false, true]);
  });

  type Row = readonly [number, number, number];
  const rating = fc.integer({ min: -5, max: 5 });
  const rows = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
    const random = seededRandom(seed);
    return Array.from({ length: 15 }, (): Row => [random.normal(), random.normal(), random.normal()]);
  });
  const surfaceOf = (given: readonly Row[]) =>
    responseSurface({
      x: given.map(([x]) => x),
      y: given.map(([, y]) => y),
      outcome: given.map(([, , outcome]) => outcome),
    });
  it("is the same in any order, and turns a3 and a5 round when the raters change places", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const plain = surfaceOf(given);
        const turned = surfaceOf(given.toReversed().map(([x, y, outcome]) => [y, x, outcome]));
        for (const name of ["a1", "a2", "a4"] as const) {
          expect(turned[name].estimate).toBeCloseTo(plain[name].estimate, 6);
          expect(turned[name].se).toBeCloseTo(plain[name].se, 6);
        }
        expect(turned.a3.estimate).toBeCloseTo(-plain.a3.estimate, 6);
        expect(turned.a5.estimate).toBeCloseTo(-plain.a5.estimate, 6);
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it("grows with the outcome's scale, and its shift moves b0 alone", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), rating, (given, by, plus) => {
        const plain = surfaceOf(given).coefficients;
        const moved = surfaceOf(given.map(([x, y, outcome]) => [x, y, by * outcome + plus])).coefficients;
        moved.forEach((one, index) => {
          expect(one.estimate).toBeCloseTo(by * plain[index]!.estimate + (index === 0 ? plus : 0), 6);
          expect(one.se).toBeCloseTo(by * plain[index]!.se, 6);
        });
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it("finds a ridge along agreement, with its axis at 0 and 1", () => {
    const places = Array.from({ length: 25 }, (_, i) => [(i % 5) - 2, Math.floor(i / 5) - 2] as const);
    const { a1, a2, a3, a4, a5, coefficients } = surfaceOf(
      places.map(([x, y]) => [x, y, 4 + x + y - 0.5 * (x - y) ** 2]),
    );
    for (const [found, expected] of [
      [a1, 2],
      [a2, 0],
      [a3, 0],
      [a4, -2],
      [a5, 0],
    ] as const)
      expect(found.estimate).toBeCloseTo(expected, 10);
    expect(coefficients[0]!.estimate).toBeCloseTo(4, 10);
  });

  it("leaves out rows with a gap, and names what cannot be used", () => {
    const { x, y, outcome } = attitude;
    expect(responseSurface({ x: x.with(0, null as never), y, outcome })).toMatchObject({ n: 29, omitted: 1 });
    expect(() => responseSurface({ x: x.with(3, Number.NaN), y, outcome })).toThrow(
      "x is not a finite number in row 4",
    );
    expect(() => responseSurface({ x, y: y.slice(1), outcome })).toThrow("y has 29 rows and not 30");
    const refused = (given: Parameters<typeof responseSurface>[0]) => {
      try {
        responseSurface(given);
      } catch (error) {
        if (error instanceof ModelRefusal) return [error.code, error.details.column];
      }
      return null;
    };
    expect(refused({ x: x.map(() => 1), y, outcome })).toEqual(["column-constant", "x"]);
    expect(refused({ x, y: x, outcome })).toEqual(["column-collinear", "y"]);
    expect(refused({ x: x.slice(0, 6), y: y.slice(0, 6), outcome: outcome.slice(0, 6) })).toEqual([
      "too-many-fixed",
      undefined,
    ]);
    const alone = { ...dyads(), dyad: dyads().dyad.map(() => "one") };
    expect(() => responseSurfaceWithin(alone)).toThrow("one-level");
  });
});
