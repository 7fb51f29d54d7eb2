import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeries } from "./read-series.ts";
import { erosionLimit, limits, smoothed, statisticalReasons } from "./statistical-flags.ts";
import type { Population } from "./types.ts";

const population: Population = {
  mean: 8,
  betweenClientSd: 1,
  withinClientSd: 1,
  autocorrelation: 0.2,
  sessions: 500,
  clients: 50,
  source: "estimated",
};
const read = (scores: readonly number[], usual = population) =>
  readSeries(
    scores.map((score) => ({ score })),
    usual,
  );
const at = (given: Partial<Parameters<typeof statisticalReasons>[0]>) =>
  statisticalReasons({
    score: 6,
    expected: 8,
    z: 0,
    zBefore: 0,
    ewma: 0,
    erosionLimit: -1,
    lowRun: 0,
    ...given,
  }).map((reason) => reason.rule);

describe("the rules, each just inside and just beyond its limit", () => {
  it("drop", () => {
    expect(at({ z: limits.watch })).toEqual([]);
    expect(at({ z: limits.watch - 1e-9 })).toEqual(["drop"]);
  });

  it("two low in a row, neither of which is a drop", () => {
    const low = limits.twoLow - 1e-9;
    expect(at({ z: low, zBefore: low })).toEqual(["two-low"]);
    expect(at({ z: low, zBefore: limits.twoLow })).toEqual([]);
    expect(at({ z: limits.twoLow, zBefore: low })).toEqual([]);
    expect(at({ z: low, zBefore: null })).toEqual([]);
  });

  it("erosion, of two low check-ins or more", () => {
    expect(at({ ewma: -1.01, lowRun: 2 })).toEqual(["erosion"]);
    expect(at({ ewma: -1.01, lowRun: 1 })).toEqual([]);
    expect(at({ ewma: -1, lowRun: 5 })).toEqual([]);
  });

  it("works the running mean by hand, each deviation counted for two sd at most", () => {
    expect(smoothed(0, -1, 1)).toBeCloseTo(-0.3, 12);
    expect(smoothed(-0.3, -1, 1)).toBeCloseTo(-0.51, 12);
    expect(smoothed(0, -9, 1)).toBeCloseTo(-0.6, 12);
    // 2.5 sqrt(.3 / 1.7)
    expect(erosionLimit(1)).toBeCloseTo(-1.05021, 6);
    expect(erosionLimit(0.8)).toBeCloseTo(0.8 * erosionLimit(1), 12);
  });
});

describe("a flag", () => {
  it("is strain beyond the strain limit, and watch between the two limits", () => {
    const { expected, sd } = read([8, 8, 8, 8]).at(-1)!;
    const last = (z: number) => {
      const before = [8, 8, 8];
      return read([...before, expected + z * sd]).at(-1)!.flag;
    };
    expect(last(limits.strain - 0.01)).toBe("strain");
    expect(last(limits.strain + 0.01)).toBe("watch");
    expect(last(limits.watch + 0.01)).toBe("none");
  });

  it("is never a strain where the score is above the prediction", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 25 }), (scores) => {
        for (const { z, flag } of read(scores)) if (z! >= 0) expect(flag).not.toBe("strain");
      }),
    );
  });

  it("stands after two low check-ins in a row, neither of which is a drop", () => {
    const steps = [8, 8, 8, 8];
    for (const z of [-1.6, -1.6]) {
      const { expected, sd } = read([...steps, 8]).at(-1)!;
      steps.push(expected + z * sd);
    }
    const readings = read(steps);
    expect(readings.at(-2)!.flag).toBe("none");
    expect(readings.at(-1)).toMatchObject({ flag: "watch", reasons: [{ rule: "two-low" }] });
  });

  it("does not depend on what came later", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 5 }),
        (scores, later) => {
          expect(read([...scores, ...later]).slice(0, scores.length)).toEqual(read(scores));
        },
      ),
    );
  });

  it("is the same on any scale", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 20 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (scores, by) => {
          const scaled = read(
            scores.map((score) => score * by),
            { ...population, mean: 8 * by, betweenClientSd: by, withinClientSd: by },
          );
          const plain = read(scores);
          for (const [i, { z }] of scaled.entries()) expect(z).toBeCloseTo(plain[i]!.z!, 8);
        },
      ),
    );
  });
});

describe("a series of any kind", () => {
  it("has finite numbers, a range around its prediction, and takes what is no number for no score", () => {
    const score = fc.oneof(
      fc.constant(null),
      fc.constant(Number.NaN),
      fc.double({ min: 0, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(score, { maxLength: 20 }), (scores) => {
        const readings = readSeries(
          scores.map((one) => ({ score: one })),
          population,
        );
        for (const { score: read, expected, low, high, sd, z } of readings) {
          expect([expected, low, high, sd].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThan(expected);
          expect(high).toBeGreaterThan(expected);
          expect(z === null).toBe(read === null);
        }
      }),
    );
  });
});
