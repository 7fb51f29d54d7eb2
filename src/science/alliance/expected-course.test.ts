import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../test/oracle.ts";
import { seededRandom } from "../simulation/random.ts";
import { courseAt, type ExpectedCourse, enoughCases, expectedCourse, onCourse } from "./expected-course.ts";

/** Cases that begin between 4 and 9 and grow by a known amount with the logarithm of the session. */
const cases = (count: number, seed = 1, sd = 0.6) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const first = 4 + 5 * random.uniform();
    const length = 3 + Math.floor(12 * random.uniform());
    return Array.from({ length }, (_, t) =>
      t === 0 ? first : 1 + 0.9 * first + 0.3 * Math.log(t + 1) + sd * random.normal(),
    );
  });
};

describe("the expected course", () => {
  it("refuses below its minimum of cases, and says how many there are", () => {
    expect(expectedCourse(cases(enoughCases - 1))).toEqual({
      source: "too-few-cases",
      cases: 199,
      needed: 200,
    });
    expect(expectedCourse([...cases(150), ...Array.from({ length: 400 }, () => [8, 8])])).toMatchObject({
      cases: 150,
    });
    expect(expectedCourse(cases(enoughCases)).source).toBe("estimated");
    const refused: ExpectedCourse = { source: "too-few-cases", cases: 3, needed: 200 };
    expect(courseAt(refused, 8, 4)).toBeNull();
    expect(onCourse(refused, [8, 8, 8])).toBeNull();
  });

  it("finds growth again, apart for where cases began", () => {
    const course = expectedCourse(cases(4_000));
    for (const first of [4.5, 6.5, 8.5])
      for (const session of [2, 6, 12]) {
        const { expected } = courseAt(course, first, session)!;
        expect(Math.abs(expected - (1 + 0.9 * first + 0.3 * Math.log(session)))).toBeLessThan(0.3);
      }
    expect(courseAt(course, 7, 1)).toEqual({ expected: 7, low: 7 });
  });

  // R: lm(y ~ log(t), weights = 1 / (sessions - 1)) in each tenth of first scores, quantile(resid, .1).
  it("is least squares with a quantile of its residuals", () => {
    const course = expectedCourse(
      Array.from({ length: 250 }, (_, i) => {
        const first = 4 + (i % 50) / 10;
        return Array.from({ length: 3 + (i % 5) }, (_, t) =>
          t === 0 ? first : 1 + 0.9 * first + 0.3 * Math.log(t + 1) + 0.5 * Math.sin(7 * i + t),
        );
      }),
    );
    const at = [
      [4.25, 3],
      [6.55, 5],
      [8.8, 2],
    ] as const;
    against("lm and quantile of R 4.2.2", courseAt).near(
      at.flatMap(([first, session]) => Object.values(courseAt(course, first, session)!)),
      [5.1261359703122, 4.6879786993961, 7.5723897729554, 7.1140292346135, 8.9888648459814, 8.535563689005],
    );
  });

  it("has an edge that one session in ten lies below", () => {
    const course = expectedCourse(cases(3_000));
    const later = cases(3_000, 2).flatMap((one) =>
      one.slice(1).map((score, t) => score < courseAt(course, one[0]!, t + 2)!.low),
    );
    expect(later.filter(Boolean).length / later.length).toBeCloseTo(0.1, 1);
  });

  it("calls a case off course where two of its last three sessions lie below the edge", () => {
    const course = expectedCourse(cases(2_000));
    const at = (...last: ("in" | "out")[]) => {
      const scores = [7];
      for (const place of ["in", "in", ...last]) {
        const { low } = courseAt(course, 7, scores.length + 1)!;
        scores.push(place === "in" ? low + 0.5 : low - 0.1);
      }
      return onCourse(course, scores);
    };
    expect(at("in", "in", "out")).toBe(true);
    expect(at("out", "in", "out")).toBe(false);
    expect(at("out", "out", "in", "in")).toBe(true);
    expect(onCourse(course, [7, 2])).toBeNull();
  });

  it("takes cases that all begin at the top", () => {
    const course = expectedCourse(Array.from({ length: 300 }, (_, i) => [10, 10, 9 + (i % 2), 10]));
    expect(course).toMatchObject({ source: "estimated", groups: [{ start: expect.any(Number) }] });
    expect(courseAt(course, 10, 3)!.expected).toBeGreaterThan(9);
  });

  it("does not depend on the order of cases", () => {
    const all = cases(250);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const [one, other] = [expectedCourse(all), expectedCourse(shuffled)];
        for (const first of [4, 6, 8, 9.5])
          expect(courseAt(other, first, 5)!.expected).toBeCloseTo(courseAt(one, first, 5)!.expected, 8);
      }),
      { numRuns: 10 },
    );
  });
});
