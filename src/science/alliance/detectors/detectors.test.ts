import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { against } from "../../../../test/oracle.ts";
import { type Scenario, scenarios } from "../../simulation/scenarios.ts";
import { simulatePractice } from "../../simulation/simulate-practice.ts";
import { estimatePopulation } from "../population.ts";
import { firstFlagged } from "../statistical-flags.ts";
import type { Population } from "../types.ts";
import { ceilingBreak } from "./ceiling-break.ts";
import { cumulativeSum } from "./cumulative-sum.ts";
import { silent } from "./detector.ts";
import { detectors } from "./detectors.ts";
import { fewest, movingRangeChart } from "./moving-range-chart.ts";
import { oneStepAmber, oneStepPrediction } from "./one-step-prediction.ts";
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
    const lengths = Array.from({ length: 29 }, (_, i) => i + 2);
    against("the largest deviation there can be, (n - 1) / sqrt(n)", ownMeanChart).near(
      lengths.map(
        (n) =>
          ownMeanChart(0)
            .strangeness([...Array(n - 1).fill(9), 2], population)
            .at(-1)!,
      ),
      lengths.map((n) => (n - 1) / Math.sqrt(n)),
    );
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

  it("drop of differences: in sd of clients' differences, or of sqrt(2 (1 - .2)) where none were seen", () => {
    expect(last(sdDrop, 8, 6)).toBeCloseTo(2 / Math.sqrt(1.6), 12);
    expect(sdDrop.strangeness([8, 6], { ...population, differenceSd: 1.6 })[1]).toBeCloseTo(2 / 1.6, 12);
  });

  it("drop from the peak: the larger of the two sd, by one of them or two", () => {
    // sd of 10, 2, 2 is sqrt(64 / 3) = 4.6188.
    against("by hand", peakDrop).near(
      [last(peakDrop(1), 9, 8, 7), last(peakDrop(2), 10, 2, 2)],
      [2 / 1.1, 8 / Math.sqrt(64 / 3)],
    );
    expect([peakDrop(1), peakDrop(2)].map(({ limit }) => limit)).toEqual([1, 2]);
    expect(detectors.filter(({ name }) => name.startsWith("drop from the peak"))).toHaveLength(2);
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

  it("one-step prediction: from what is usual while nothing happens, where that is known", () => {
    const calm = { mean: 9, betweenClientSd: 1.2, withinClientSd: 0.5, autocorrelation: 0.1 };
    const known = oneStepPrediction.strangeness([8, 7], { ...population, ...calm });
    expect(oneStepPrediction.strangeness([8, 7], { ...population, calm })).toEqual(known);
  });

  it("one-step prediction, amber: once below 1.64, or twice below 1.28", () => {
    const z = oneStepPrediction.strangeness([6, 4.9], population);
    for (const one of z) expect([one > 1.28, one < 1.64]).toEqual([true, true]);
    const amber = oneStepAmber.strangeness([6, 4.9], population);
    expect(amber[0]).toBeCloseTo(z[0]! / 1.64, 12);
    expect(amber[1]).toBeCloseTo(z[0]! / 1.28, 12);
    expect(oneStepAmber.strangeness([8, 5.9], population)[1]).toBeGreaterThan(oneStepAmber.limit);
  });

  it("moving-range chart says that it looks back", () => {
    expect(movingRangeChart.name).toContain("retrospective");
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
    (one) =>
      ![movingRangeChart, runLength].includes(one) && !/^(?:own mean|drop from the peak)/.test(one.name),
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

// science.md 1.4's acceptance, 2,000 clients of the specification's simulator and 2,000 without a rupture.
describe("the fixed rule with everything estimated", () => {
  const practice = (seed: number, scenario: Scenario) =>
    [...simulatePractice(seed, { clients: 2_000, sessions: 16, scenario })].map(({ sessions }) => sessions);
  const scoresOf = (sessions: readonly { readonly score: number }[]) => sessions.map(({ score }) => score);
  const calm = practice(21, scenarios.null).map(scoresOf);
  /** The strangest of each calm client's sessions from the third on, before which nothing is said. */
  const strangest = (detector: (typeof detectors)[number], usual: Population) =>
    calm.map((all) => Math.max(...detector.strangeness(all, usual).slice(firstFlagged - 1)));
  const flagged = (usual: Population) =>
    strangest(oneStepPrediction, usual).filter((one) => one >= oneStepPrediction.limit).length / calm.length;

  it.each(["null", "ruptures"] as const)(
    "ever flags at most a fifth of clients to whom nothing happens, as estimated from %s",
    (name) => {
      const usual = estimatePopulation(practice(22, scenarios[name]).map(scoresOf));
      expect(usual.source).toBe("estimated");
      expect(flagged(usual)).toBeLessThanOrEqual(0.2);
    },
  );

  it("finds more ruptures than the drop of differences does at equally many false alarms", () => {
    const clients = practice(22, scenarios.ruptures);
    const usual = estimatePopulation(clients.map(scoresOf));
    const found = (detector: (typeof detectors)[number], limit: number) => {
      const hits = clients.flatMap((sessions) => {
        const strange = detector.strangeness(scoresOf(sessions), usual);
        return sessions.flatMap(({ onset }, t) =>
          onset ? [Math.max(strange[t]!, strange[t + 1] ?? silent) >= limit] : [],
        );
      });
      return hits.filter(Boolean).length / hits.length;
    };
    const order = strangest(sdDrop, usual).sort((a, b) => b - a);
    const equal = order[Math.floor(flagged(usual) * calm.length)]!;
    expect(found(oneStepPrediction, oneStepPrediction.limit)).toBeGreaterThan(found(sdDrop, equal) + 0.05);
  });
});
