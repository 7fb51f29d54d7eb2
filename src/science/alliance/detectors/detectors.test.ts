import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Population } from "../types.ts";
import { ceilingBreak } from "./ceiling-break.ts";
import { cumulativeSum } from "./cumulative-sum.ts";
import { silent } from "./detector.ts";
import { detectors } from "./detectors.ts";
import { fewest, movingRangeChart } from "./moving-range-chart.ts";
import { oneStepPrediction } from "./one-step-prediction.ts";
import { largestDeviation, ownMeanChart } from "./own-mean-chart.ts";
import { peakDrop } from "./peak-drop.ts";
import { reliableDrop } from "./reliable-drop.ts";
import { runLength } from "./run-length.ts";
import { runningMean } from "./running-mean.ts";
import { sdDrop } from "./sd-drop.ts";

const population: Population = {
  mean: 8,
  betweenClientSd: 1.1,
  withinClientSd: 1,
  autocorrelation: 0.2,
  sessions: 500,
  clients: 50,
  source: "estimated",
};
const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });

describe("an own-mean chart", () => {
  it("never says more than (n - 1) / sqrt(n), whatever the scores", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 2, maxLength: 30 }),
        (all) => {
          for (const [t, strange] of ownMeanChart(0).strangeness(all, population).entries())
            if (strange !== silent) expect(strange).toBeLessThanOrEqual(largestDeviation(t + 1) + 1e-5);
        },
      ),
    );
  });

  it("reaches it where one score differs from all others, which alike", () => {
    for (let n = 2; n <= 30; n += 1) {
      const all = [...Array(n - 1).fill(9), 2];
      expect(ownMeanChart(0).strangeness(all, population).at(-1)).toBeCloseTo(largestDeviation(n), 8);
    }
  });

  it("cannot flag at two sd before the sixth score, nor at three before the eleventh", () => {
    const firstFlag = (k: number) => {
      const chart = ownMeanChart(k);
      for (let n = 2; ; n += 1) {
        const last = chart.strangeness([...Array(n - 1).fill(10), 0], population).at(-1)!;
        if (last >= chart.limit) return n;
      }
    };
    expect(firstFlag(2)).toBe(6);
    expect(firstFlag(3)).toBe(11);
  });
});

describe("each detector, worked by hand", () => {
  const last = (detector: (typeof detectors)[number], ...all: number[]) =>
    detector.strangeness(all, population).at(-1)!;

  it("reliable drop: 1.36 points at an sd of 1.1 between clients", () => {
    expect(last(reliableDrop, 8, 8 - 1.3637)).toBeGreaterThan(reliableDrop.limit);
    expect(last(reliableDrop, 8, 8 - 1.3635)).toBeLessThan(reliableDrop.limit);
  });

  it("drop of differences: in sd of sqrt(2 (1 - .2))", () => {
    expect(last(sdDrop, 8, 6)).toBeCloseTo(2 / Math.sqrt(1.6), 12);
  });

  it("drop from the peak: the larger of the two sd", () => {
    expect(last(peakDrop, 9, 8, 7)).toBeCloseTo(2 / 1.1, 12);
    // sd of 10, 2, 2 is sqrt(64 / 3) = 4.6188.
    expect(last(peakDrop, 10, 2, 2)).toBeCloseTo(8 / Math.sqrt(64 / 3), 12);
  });

  it("moving-range chart: from eight sessions on, and not where nothing moves", () => {
    // Mean 7.5, mean moving range 4 / 7.
    expect(last(movingRangeChart, 8, 8, 8, 8, 8, 8, 8, 4)).toBeCloseTo(3.5 / (4 / 7), 12);
    expect(last(movingRangeChart, ...Array(fewest - 2).fill(8), 4)).toBe(silent);
    expect(last(movingRangeChart, ...Array(fewest).fill(8))).toBe(silent);
  });

  it("one-step prediction: minus z of the reading", () => {
    // m = 8 + 1.21 / (1.21 + 1/2) (7 - 8); expected = m + .2 (8 - m); variance = 1 + 1.21 (1 - w).
    const w = 1.21 / 1.71;
    const m = 8 - w;
    const z = (5 - (m + 0.2 * (8 - m))) / Math.sqrt(1 + 1.21 * (1 - w));
    expect(last(oneStepPrediction, 6, 8, 5)).toBeCloseTo(-z, 12);
  });

  it("running mean: three tenths of each deviation from the own mean", () => {
    const sd = Math.sqrt(0.3 / 1.7);
    expect(last(runningMean, 6)).toBeCloseTo((0.3 * 2) / sd, 12);
    const m = 8 - (1.21 / 2.21) * 2;
    expect(last(runningMean, 6, 5)).toBeCloseTo((0.3 * (m - 5) + 0.7 * 0.6) / sd, 12);
  });

  it("cumulative sum: half a standard deviation is let pass, and it never falls below zero", () => {
    const z = (8 - 6) / Math.sqrt(1 + 1.21);
    expect(last(cumulativeSum, 6)).toBeCloseTo(z - 0.5, 12);
    expect(last(cumulativeSum, 10)).toBe(0);
  });

  it("run length: a break after a steady stretch, none within it", () => {
    expect(last(runLength, 8, 8, 8, 8, 8, 8, 8, 3)).toBeGreaterThan(runLength.limit);
    expect(last(runLength, 8, 8, 8, 8, 8, 8, 8, 7.9)).toBeLessThan(0.2);
    expect(last(runLength, 8, 8, 8, 8, 8, 8, 8, 10)).toBe(silent);
  });

  it("break of the ceiling: after three at the top, from a point on", () => {
    expect(last(ceilingBreak, 10, 10, 10, 9)).toBe(ceilingBreak.limit);
    expect(last(ceilingBreak, 10, 10, 10, 9.5)).toBeLessThan(ceilingBreak.limit);
    expect(last(ceilingBreak, 9, 10, 10, 3)).toBe(silent);
  });
});

describe("every detector", () => {
  it.each(detectors)("$name gives each score a number, and knows nothing of scores to come", (detector) => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 10 }), (all, next) => {
        const strange = detector.strangeness(all, population);
        expect(strange).toHaveLength(all.length);
        expect(strange.some(Number.isNaN)).toBe(false);
        if (detector !== movingRangeChart)
          expect(detector.strangeness([...all, next], population).slice(0, -1)).toEqual(strange);
      }),
    );
  });

  // The own sd, the range and the break's own posterior move with the last score, so that it may outgrow itself.
  const steady = detectors.filter(
    (one) => ![movingRangeChart, peakDrop, runLength].includes(one) && !one.name.startsWith("own mean"),
  );
  it.each(steady)("$name never finds a lower last score less strange than a higher one", (detector) => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 10 }), (all, higher) => {
        const at = (score: number) => detector.strangeness([...all, score], population).at(-1)!;
        expect(at(higher - 1)).toBeGreaterThanOrEqual(at(higher));
      }),
    );
  });
});
