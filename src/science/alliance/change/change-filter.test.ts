import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChangeFilter, type ChangePoint, factorsOf, shiftRatio } from "./change-filter.ts";
import { type ChangeModel, priorChange } from "./change-model.ts";

const level = { mean: 8, betweenVariance: 1.2, withinVariance: 0.8, autocorrelation: 0.2, ceiling: 10 };
const model: ChangeModel = {
  ...priorChange,
  composite: level,
  spreadOfSpread: 0,
  statement: { ...level, withinVariance: 1.3 },
  heldBack: { ...level, betweenVariance: 3.2, withinVariance: 1.4, autocorrelation: 0 },
  first: { composite: 0.8, statement: 0.1, heldBack: 0.1 },
};
const ratios = (points: readonly ChangePoint[], of = model) => {
  const filter = new ChangeFilter(of);
  return points.map((point) => filter.see(point));
};
const scores = (...all: (number | null)[]): ChangePoint[] => all.map((score) => ({ score }));
const last = (points: readonly ChangePoint[], of = model) => ratios(points, of).at(-1)!;

describe("shiftRatio", () => {
  it("is the average of exp(a d - b d^2 / 2) over sizes", () => {
    const size = { mean: 2, sd: 0.5 };
    for (const [a, b] of [
      [1.3, 0.9],
      [-0.7, 1.4],
      [3, 0.5],
    ] as const) {
      let sum = 0;
      for (let z = -8; z < 8; z += 0.001) {
        const d = size.mean + size.sd * z;
        sum += Math.exp(a * d - (b * d * d) / 2 - (z * z) / 2) * 0.001;
      }
      expect(shiftRatio(a, b, size) / (sum / Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 6);
    }
  });
});

describe("factorsOf", () => {
  it("keeps the mean variance, whatever the spread", () => {
    for (const spread of [0, 0.15, 0.3, 0.5]) {
      const factors = factorsOf(spread);
      expect(factors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 8);
      expect(factors.reduce((sum, { share, factor }) => sum + share * factor ** 2, 0)).toBeCloseTo(1, 2);
    }
  });
});

describe("the change filter", () => {
  it("speaks for a change after a drop, more so when the next check-in bears it out, and against it when it does not", () => {
    const dropped = last(scores(8, 8, 8, 8, 6));
    expect(dropped).toBeGreaterThan(0);
    expect(last(scores(8, 8, 8, 8, 6, 6))).toBeGreaterThan(dropped);
    expect(last(scores(8, 8, 8, 8, 6, 8.2))).toBeLessThan(0);
    expect(last(scores(8, 8, 8, 8, 8))).toBeLessThan(0);
  });

  it("sees a slow withdrawal of which no step stands out", () => {
    const slow = scores(9, 9, 9, 9, 8.7, 8.4, 8.1, 7.8, 7.5, 7.2);
    expect(last(slow)).toBeGreaterThan(last(slow, { ...model, slow: 0 }) + 1);
    expect(last(slow)).toBeGreaterThan(1);
  });

  it("takes a fall of one statement, or a rise of held back, for a change that the composite does not show", () => {
    const calm: ChangePoint[] = Array.from({ length: 6 }, () => ({
      score: 8,
      statements: [8, 8, 8],
      heldBack: 2,
    }));
    const next = (more: Partial<ChangePoint>) => last([...calm, { ...calm[0]!, ...more }]);
    expect(next({ heldBack: 7 })).toBeGreaterThan(next({}) + 2);
    expect(next({ statements: [5, 9.5, 9.5] })).toBeGreaterThan(next({ statements: [7.9, 8, 8.1] }) + 0.1);
    expect(next({ score: 7, statements: [4.5, 8, 8.5] })).toBeGreaterThan(
      next({ score: 7, statements: [7, 7, 7] }) + 0.3,
    );
    expect(next({ heldBack: 0 })).toBeLessThan(next({ heldBack: 7 }));
  });

  it("doubts a bad day where they are frequent", () => {
    const often = { ...model, badDay: { chance: 0.1, sd: 2 } };
    expect(last(scores(8, 8, 8, 8, 4), often)).toBeLessThan(last(scores(8, 8, 8, 8, 4)));
  });

  it("weighs a missing check-in after a low one, and no further one", () => {
    const missed = ratios(scores(8, 8, 8, 8, 6, null, null));
    expect(missed[5]).toBeGreaterThan(missed[4]!);
    expect(missed[6]).toBeNull();
    const more = { ...model, missedAfter: 3 };
    expect(last(scores(8, 8, 8, 8, 6, null), more) - missed[5]!).toBeCloseTo(Math.log(3), 10);
    expect(ratios(scores(null, 8))[0]).toBeNull();
  });

  it("gives a client who varies a lot more room, where clients differ", () => {
    const differ = { ...model, spreadOfSpread: 0.5 };
    const restless = scores(9, 6.5, 9, 6.5, 9, 6.5, 9, 6.5);
    const steady = scores(8, 8, 8, 8, 8, 8, 8, 6);
    expect(last(restless, differ) - last(restless)).toBeLessThan(last(steady, differ) - last(steady));
  });

  it("is a finite number for any answers, and does not depend on what comes later", () => {
    const answer = fc.integer({ min: 0, max: 10 });
    const point = fc.record({
      score: fc.oneof(answer, fc.constant(null)),
      statements: fc.oneof(fc.constant(null), fc.tuple(answer, answer, answer)),
      heldBack: fc.oneof(answer, fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), point, (points, later) => {
        const tight = { ...model, composite: { ...level, withinVariance: 1e-4 }, spreadOfSpread: 0.4 };
        for (const of of [model, tight]) {
          const found = ratios(points, of);
          expect(found.every((one) => one === null || Number.isFinite(one))).toBe(true);
          expect(ratios([...points, later], of).slice(0, -1)).toEqual(found);
        }
      }),
    );
  });
});
