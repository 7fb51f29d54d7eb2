import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeries } from "./read-series.ts";
import { limits, statisticalReasons } from "./statistical-flags.ts";
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
    z: -2,
    zBefore: -1,
    changed: limits.watch + 1e-9,
    cause: () => ({ since: "now" }),
    ...given,
  });

describe("the reason of a flag", () => {
  it("stands beyond the watch's limit, and not at it", () => {
    expect(at({ changed: limits.watch })).toEqual([]);
    expect(at({})).toEqual([{ rule: "drop", score: 6, expected: 8, z: -2 }]);
  });

  it("says since when something has changed, most likely", () => {
    expect(at({ cause: () => ({ since: "before" }) })).toEqual([{ rule: "two-low", z: -2, zBefore: -1 }]);
    expect(at({ cause: () => ({ since: "slowly", sessions: 5 }) })).toEqual([
      { rule: "erosion", sessions: 5 },
    ]);
  });

  it("says two low check-ins only where both were low", () => {
    expect(at({ cause: () => ({ since: "before" }), zBefore: 0.1 })).toMatchObject([{ rule: "drop" }]);
    expect(at({ cause: () => ({ since: "before" }), zBefore: null })).toMatchObject([{ rule: "drop" }]);
  });

  it("is none for a score as high as expected", () => {
    expect(at({ z: 0, changed: 0.99 })).toEqual([]);
  });
});

describe("a flag", () => {
  it("is strain beyond the strain limit, and watch between the two limits", () => {
    // Ever lower last scores, from the expected one down.
    const last = (score: number) => read([8, 8, 8, 8, 8, score]).at(-1)!;
    let seen = new Set<string>();
    for (let score = 8; score > 2; score -= 0.01) {
      const { changed, z, flag } = last(score);
      const due = changed! > limits.strain ? "strain" : changed! > limits.watch ? "watch" : "none";
      expect(flag).toBe(z! < 0 ? due : "none");
      seen = seen.add(flag);
    }
    expect(seen).toEqual(new Set(["none", "watch", "strain"]));
  });

  it("stays a strain for every deeper drop, however much clients vary", () => {
    for (const withinClientSd of [0.1, 0.2, 0.4, 0.7, 1, 1.4]) {
      for (const sessions of [3, 6, 14]) {
        let strained = false;
        for (let score = 9; score >= 0; score -= 0.1) {
          const scores = [...Array(sessions).fill(9), score];
          const { flag } = read(scores, { ...population, withinClientSd }).at(-1)!;
          strained ||= flag === "strain";
          expect(flag === "strain").toBe(strained);
        }
        expect(strained).toBe(true);
      }
    }
  });

  it("ends when a lower level has become the usual one, and does not call it slow slipping", () => {
    const flags = read([9, 9, 9, 9, 9, ...Array(12).fill(6)]).slice(5);
    expect(flags.slice(0, 2).map(({ flag }) => flag)).toContain("strain");
    expect(flags.slice(7).map(({ flag }) => flag)).toEqual(Array(5).fill("none"));
    expect(flags.flatMap(({ reasons }) => reasons).some(({ rule }) => rule === "erosion")).toBe(false);
  });

  it("is never a strain where the score is above the prediction", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 25 }), (scores) => {
        for (const { z, flag } of read(scores)) if (z! >= 0) expect(flag).not.toBe("strain");
      }),
    );
  });

  it("stands after two low check-ins in a row, neither of which is a drop", () => {
    const readings = read([8, 8, 8, 8, 6.5, 6.3]);
    expect(readings.at(-2)!.flag).toBe("none");
    expect(readings.at(-1)).toMatchObject({ flag: "watch", reasons: [{ rule: "two-low" }] });
  });

  it("comes sooner in a practice in which things happen, when how it is without them is known", () => {
    // As estimated from clients with ruptures: sd 1.1 and lag 1 .4 with them, .8 and .2 without.
    const troubled = { ...population, withinClientSd: 1.1, autocorrelation: 0.4 };
    const calm = { mean: 8, betweenClientSd: 1, withinClientSd: 0.8, autocorrelation: 0.2 };
    const scores = [8, 8, 8, 8, 8, 5.4];
    expect(read(scores, troubled).at(-1)!.flag).toBe("watch");
    expect(read(scores, { ...troubled, calm }).at(-1)!.flag).toBe("strain");
    // The range that is shown stays that of all sessions.
    expect(read(scores, { ...troubled, calm }).at(-1)!.low).toBe(read(scores, troubled).at(-1)!.low);
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

  it("has a z that is the same on any scale", () => {
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
