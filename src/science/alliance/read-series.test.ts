import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingSeen, predict, see } from "./expected-range.ts";
import { readSeries } from "./read-series.ts";
import type { Population, SeriesPoint } from "./types.ts";

const population: Population = {
  mean: 8,
  betweenClientSd: 1,
  withinClientSd: 1,
  autocorrelation: 0.2,
  sessions: 500,
  clients: 50,
  source: "estimated",
};
const of = (...scores: (number | null)[]): SeriesPoint[] => scores.map((score) => ({ score }));
const flags = (points: SeriesPoint[]) => readSeries(points, population).map((reading) => reading.flag);

describe("the one-step-ahead prediction", () => {
  it("starts from the population and is worked by hand after two scores", () => {
    const [first, , third] = readSeries(of(6, 8, 7), population);
    expect(first).toMatchObject({ expected: 8, sd: Math.sqrt(2) });
    // w = 1 / (1 + 1/2) = 2/3; m = 8 + 2/3 (7 - 8); expected = m + .2 (8 - m); variance = 1 + 1/3.
    const m = 8 - 2 / 3;
    expect(third!.expected).toBeCloseTo(m + 0.2 * (8 - m), 12);
    expect(third!.sd).toBeCloseTo(Math.sqrt(4 / 3), 12);
    expect(third!.z).toBeCloseTo((7 - third!.expected) / third!.sd, 12);
    expect(third!.high - third!.low).toBeCloseTo(2 * 1.64 * third!.sd, 12);
  });

  it("shrinks the personal mean to between one's own and everybody's", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (scores) => {
          const own = scores.reduce((sum, score) => sum + score, 0) / scores.length;
          const { personalMean } = predict(population, scores.reduce(see, nothingSeen));
          expect(personalMean).toBeGreaterThanOrEqual(Math.min(own, 8) - 1e-9);
          expect(personalMean).toBeLessThanOrEqual(Math.max(own, 8) + 1e-9);
        },
      ),
    );
  });

  it("follows a shift of every score and of the population", () => {
    fc.assert(
      fc.property(
        // Below the top of the scale, at which a score says only "at least so much".
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }),
        fc.integer({ min: -50, max: 0 }),
        (scores, by) => {
          const here = readSeries(of(...scores), population);
          const there = readSeries(of(...scores.map((score) => score + by)), { ...population, mean: 8 + by });
          for (const [i, reading] of here.entries()) expect(there[i]!.z).toBeCloseTo(reading.z!, 8);
          expect(there.map((reading) => reading.flag)).toEqual(here.map((reading) => reading.flag));
        },
      ),
    );
  });

  it("is wider where one of the three statements is missing", () => {
    const [whole] = readSeries([{ score: 8, answered: 3 }], population);
    const [part] = readSeries([{ score: 8, answered: 2 }], population);
    expect(part!.sd).toBeGreaterThan(whole!.sd);
  });

  it("never fills in a missing composite", () => {
    const [, missing, after] = readSeries(of(7, null, 7), population);
    const [, next] = readSeries(of(7, 7), population);
    expect(missing).toMatchObject({ score: null, z: null, flag: "none" });
    expect(after!.expected).toBe(next!.expected);
  });
});

describe("flags", () => {
  it("wait for the third check-in, whatever the statistics say", () => {
    expect(flags(of(0, 0))).toEqual(["none", "none"]);
  });

  it("say strain for a sudden drop, with its evidence", () => {
    const last = readSeries(of(8, 8, 8, 8, 4), population).at(-1)!;
    expect(last.flag).toBe("strain");
    expect(last.reasons[0]).toMatchObject({ rule: "drop", score: 4, expected: last.expected, z: last.z });
  });

  it("say watch for slow erosion that no single step shows", () => {
    const last = readSeries(of(9, 9, 9, 9, 8.2, 7.9, 7.5, 7.1, 6.7, 6.3), population).at(-1)!;
    expect(last.reasons.some((reason) => reason.rule === "erosion")).toBe(true);
  });

  it("put what was said directly above the statistics, from the first check-in on", () => {
    expect(flags([{ score: 9, shared: "topic" }])).toEqual(["strain"]);
    const last = readSeries([...of(8, 8, 8, 8), { score: 3, tension: true, shared: "words" }], population).at(
      -1,
    )!;
    expect(last.reasons.map((reason) => reason.rule)).toEqual(["direct", "direct", "drop"]);
  });

  it("compare the held-back channel with the client's own median, after three answers", () => {
    const held = (...values: number[]) => values.map((heldBack) => ({ score: 8, heldBack }));
    expect(flags(held(1, 9))).toEqual(["none", "none"]);
    expect(flags(held(1, 2, 2, 5)).at(-1)).toBe("strain");
    expect(flags(held(6, 6, 6, 8)).at(-1)).toBe("none");
  });
});

describe("back in range", () => {
  const last = (...scores: number[]) => readSeries(of(...scores), population).at(-1)!.recovery;

  it("tells a V from a step, a slide and snap, and a double dip", () => {
    expect(last(8, 8, 8, 8, 4, 8)).toMatchObject({ kind: "V", sessions: 1, full: true, onset: 4 });
    expect(last(8, 8, 8, 8, 4, 4, 8)).toMatchObject({ kind: "step", sessions: 2 });
    expect(last(8, 8, 8, 8, 5, 4, 3, 8)).toMatchObject({ kind: "slide-and-snap", sessions: 3 });
    expect(last(8, 8, 8, 8, 3, 5, 3, 8)).toMatchObject({ kind: "double-dip" });
  });

  it("is not said of words or a topic, which wait for an answer and not for a score", () => {
    const topic = { score: 6, shared: "topic" as const };
    const recoveries = (points: SeriesPoint[]) =>
      readSeries(points, population).map(({ recovery }) => recovery);
    expect(recoveries([topic, ...of(8, 8)])).toEqual([null, null, null]);
    expect(recoveries([...of(8, 8, 8, 8), { ...topic, score: 7 }, ...of(8)]).at(-1)).toBeNull();
    // Where the line fell as well, it comes back; what was said still waits.
    expect(recoveries([...of(8, 8, 8, 8), { ...topic, score: 4 }, ...of(8)]).at(-1)).toMatchObject({
      onset: 4,
    });
  });

  it("says partly where half of the drop is regained", () => {
    expect(last(8, 8, 8, 8, 3, 6.6)).toMatchObject({ full: false });
    expect(last(8, 8, 8, 8, 3, 4)).toBeNull();
  });
});

describe("a ceiling", () => {
  it("is not informative from the third check-in in a row at the top", () => {
    const top = { score: 10, atCeiling: true };
    const readings = readSeries([top, top, top, { score: 9, atCeiling: false }], population);
    expect(readings.map((reading) => reading.informative)).toEqual([true, true, false, true]);
  });
});
